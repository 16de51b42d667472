import type { SendingDetails } from '../../issues/sending-details'
import { DecisionButtons } from './decision-buttons'
import { readers, utc } from './sending-words'

const decided = { 'count-as-sent': 'counted as sent', 'send-again': 'sent again' } as const

type Props = SendingDetails & { issue: string; onDecided: () => Promise<void> }

/** Letters in doubt with what a person can say of them, what was said before, and why letters were refused. */
export function SendingDetailsBelow({ issue, inDoubt, decisions, refusals, onDecided }: Props) {
  return (
    <>
      {inDoubt.length > 0 ? (
        <>
          <h3>Letters in doubt</h3>
          <p>
            They were handed over, and no answer came. Look at your mail provider, by subject and time, whether it has
            them. <strong>Count as sent</strong>: nothing more is sent; whoever did not get the letter stays without it.{' '}
            <strong>Not sent, send again</strong>: it is sent once more; whoever has it already gets it twice.
          </p>
          <ul>
            {inDoubt.map(({ no, readers: count, since, reason }) => (
              <li key={no}>
                {readers(count)}, since {utc(since)}. {reason}
                <DecisionButtons
                  issue={issue}
                  chunk={no}
                  about={`${readers(count)}, number ${no}`}
                  onDecided={onDecided}
                />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {decisions.length > 0 ? (
        <>
          <h3>What was decided</h3>
          <ul>
            {decisions.map(({ no, readers: count, decision, who, when }) => (
              <li key={`${no} ${when}`}>
                {readers(count)} {decided[decision]} by {who}, {utc(when)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {refusals.length > 0 ? (
        <>
          <h3>Why letters were refused</h3>
          <ul>
            {refusals.map(({ reason, readers: count }) => (
              <li key={reason}>
                {readers(count)}: {reason}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}
