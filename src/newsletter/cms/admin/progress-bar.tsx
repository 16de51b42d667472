import type { IssueProgress } from '../../statistics/issue-progress'
import { number, timeLeft } from './sending-words'

/** How many have it, how fast it goes and how long it takes: every line is there from the start, so that none moves. */
export function ProgressBar({ sending, pace }: IssueProgress) {
  const { prepared, accepted, skipped, failed, status } = sending
  const quarter = prepared > 0 ? Math.floor((accepted / prepared) * 4) * 25 : 0
  const goes = status === 'sending'
  return (
    <div className="letters-progress">
      <progress aria-labelledby="letters-progress-words" max={prepared} value={accepted + skipped + failed} />
      <p id="letters-progress-words">
        <strong>{number(accepted)}</strong> of {number(prepared)} accepted by the provider
      </p>
      <dl className="letters-facts">
        <Fact words="Letters a minute">{goes && pace ? number(pace.perMinute) : '—'}</Fact>
        <Fact words="Time left">
          {goes && pace?.secondsToGo !== undefined ? `about ${timeLeft(pace.secondsToGo)}` : '—'}
        </Fact>
        <Fact words="Skipped">{number(skipped)}</Fact>
        <Fact words="Refused">{number(failed)}</Fact>
      </dl>
      <span className="letters-unseen" role="status">
        {goes && quarter > 0 ? `${quarter} percent accepted.` : ''}
      </span>
    </div>
  )
}

const Fact = ({ words, children }: { words: string; children: string }) => (
  <div>
    <dt>{words}</dt>
    <dd>{children}</dd>
  </div>
)
