import type { IssueInTime } from '../../statistics/letters-over-time'
import { fieldsOf } from '../../wall-time'
import { NumbersTable } from './numbers-table'
import { number, share, shortDay } from './sending-words'
import { StandingBars } from './standing-bars'

type Props = {
  issues: IssueInTime[]
  timeZone: string
  /** Whether anybody tells what mailboxes did. */
  isTold: boolean
}

const taken = { of: 'accepted', title: 'Accepted', words: 'readers whose letter was taken to be sent' } as const

const plots = [
  { of: 'delivered', title: 'Delivered', words: 'readers whose mailbox took it' },
  { of: 'bounced', title: 'Came back', words: 'readers whose mailbox sent it back' },
  { of: 'complained', title: 'Called unwanted', words: 'readers who complained' },
  { of: 'left', title: 'Left', words: 'readers who left with it as their last' },
] as const

/** The last issues, as plots and as a table of the same numbers. */
export function IssuesInTime({ issues, timeZone, isTold }: Props) {
  const shown = isTold ? plots : [taken, ...plots.filter(({ of }) => of === 'left')]
  const dayOf = (sent: string) => shortDay(fieldsOf(new Date(sent), timeZone).date)
  // Where several leave on a day, the day alone tells none from another.
  const days = issues.map(({ sent }) => dayOf(sent))
  const labelOf = ({ sent }: IssueInTime) => {
    const day = dayOf(sent)
    return days.filter((one) => one === day).length > 1 ? fieldsOf(new Date(sent), timeZone).time : day
  }
  return (
    <section aria-labelledby="letters-issues">
      <h2 id="letters-issues">The last issues</h2>
      {issues.length === 0 ? <p>No issue was sent in the last twelve months.</p> : null}
      {issues.length > 0 ? (
        <>
          <div className="letters-plots">
            {shown.map(({ of, title, words }) => (
              <figure key={of}>
                <figcaption>{title}</figcaption>
                <StandingBars
                  id={`issues-${of}`}
                  title={`${title}, issue by issue`}
                  desc={`From the oldest to the newest: ${issues.map((issue) => number(issue[of])).join(', ')}.`}
                  above={words}
                  bars={issues.map((issue) => ({ id: issue.issue, label: labelOf(issue), up: issue[of] }))}
                />
              </figure>
            ))}
          </div>
          <NumbersTable
            label="The last issues in numbers"
            caption="The same in numbers, the newest first; shares are of those accepted"
            heads={['Issue', 'Sent', 'Accepted', 'Delivered', 'Came back', 'Unwanted', 'Left']}
            rows={issues.toReversed().map(({ issue, subject, sent, accepted, ...counts }) => ({
              key: issue,
              head: <a href={`/admin/collections/issues/${issue}`}>{subject}</a>,
              cells: [
                { key: 'sent', words: dayOf(sent) },
                { key: 'accepted', words: number(accepted) },
                ...plots.map(({ of }) => ({
                  key: of,
                  words: isTold || of === 'left' ? withShare(counts[of], accepted) : 'not reported',
                })),
              ],
            }))}
          />
        </>
      ) : null}
    </section>
  )
}

const withShare = (count: number, of: number) => (
  <>
    {number(count)} <small>{share(count, of)}</small>
  </>
)
