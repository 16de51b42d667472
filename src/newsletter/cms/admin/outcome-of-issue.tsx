import type { SendingView } from '../../issues/sendings'
import type { IssueCounts } from '../../statistics/issue-counts'
import { LyingBars } from './lying-bars'
import { number, readers, share } from './sending-words'

type Props = { counts: IssueCounts; sending: Pick<SendingView, 'candidates' | 'excluded' | 'untold'> }

/** What became of an issue: a small plot, and the same numbers in words. */
export function OutcomeOfIssue({ counts, sending: { candidates, excluded, untold } }: Props) {
  const { prepared, accepted, delivered, bounced, complained, left, skipped, failed, unknown } = counts
  if (prepared === 0) return null
  const rows: [words: string, count: number, of: number][] = [
    ['Accepted by the provider', accepted, prepared],
    ['Delivered to the mailbox', delivered, accepted],
    ['Came back', bounced, accepted],
    ['Called it unwanted', complained, accepted],
    ['Left, and had no later letter', left, accepted],
    ['Skipped', skipped, prepared],
    ['Refused', failed, prepared],
    ['Not known whether they have it', unknown, prepared],
  ]
  return (
    <div className="letters-outcome">
      <LyingBars
        id="outcome"
        title="What became of this issue"
        desc={rows.map(([words, count]) => `${words}: ${number(count)}`).join('. ')}
        most={prepared}
        bars={rows.slice(0, 5).map(([label, value]) => ({ label, value }))}
      />
      <table>
        <caption>In numbers</caption>
        <thead>
          <tr>
            <th scope="col">Readers</th>
            <th scope="col">Number</th>
            <th scope="col">Share</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Prepared for</th>
            <td>{number(prepared)}</td>
            <td>{share(prepared, candidates)} of all who subscribed</td>
          </tr>
          {rows.map(([words, count, of]) => (
            <tr key={words}>
              <th scope="row">{words}</th>
              <td>{number(count)}</td>
              <td>{share(count, of)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {untold ? (
        <p>
          <strong>{readers(untold)}</strong> got a wrong version and could not be told when this left. The correction
          stands on the article’s page for everybody.
        </p>
      ) : null}
      <p className="letters-small">
        {number(excluded)} of {number(candidates)} subscribers were not meant by it. Whether letters are opened or links
        pressed is not tracked.
      </p>
    </div>
  )
}
