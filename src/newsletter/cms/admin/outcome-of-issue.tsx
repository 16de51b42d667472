import type { SendingView } from '../../issues/sendings'
import type { IssueCounts } from '../../statistics/issue-counts'
import { LyingBars } from './lying-bars'
import { NOT_REPORTED, number, readers, share } from './sending-words'

type Props = {
  counts: IssueCounts
  /** Whether the way of sending tells what mailboxes did. */
  reports: boolean
  sending: Pick<SendingView, 'candidates' | 'excluded' | 'untold'>
}

/** What became of an issue: a small plot, and the same numbers in words. */
export function OutcomeOfIssue({ counts, reports, sending: { candidates, excluded, untold } }: Props) {
  const { prepared, accepted, delivered, bounced, complained, left, skipped, failed, unknown } = counts
  if (prepared === 0) return null
  const forCorrection = untold !== null
  const isTold = reports || delivered + bounced + complained > 0
  const fromMailboxes: [words: string, count: number, of: number][] = [
    ['Delivered to the mailbox', delivered, accepted],
    ['Came back', bounced, accepted],
    ['Called it unwanted', complained, accepted],
  ]
  const rows: [words: string, count: number, of: number][] = [
    ['Accepted by the provider', accepted, prepared],
    ...(isTold ? fromMailboxes : []),
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
        bars={rows.slice(0, isTold ? 5 : 2).map(([label, value]) => ({ label, value }))}
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
            <td>
              {forCorrection
                ? `${share(prepared, prepared + untold)} of those who got a wrong version`
                : `${share(prepared, candidates)} of all who subscribed`}
            </td>
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
      {isTold ? null : <p>{NOT_REPORTED}</p>}
      {untold ? (
        <p>
          <strong>{readers(untold)}</strong> got a wrong version and could not be told when this left. The correction
          stands on the article’s page for everybody.
        </p>
      ) : null}
      <p className="letters-small">
        {forCorrection ? '' : `${number(excluded)} of ${number(candidates)} subscribers were not meant by it. `}Whether
        letters are opened or links pressed is not tracked.
      </p>
    </div>
  )
}
