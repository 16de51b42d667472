import type { MonthOfLetters } from '../../statistics/letters-over-time'
import { NumbersTable } from './numbers-table'
import { number } from './sending-words'
import { StandingBars } from './standing-bars'

type Props = {
  months: MonthOfLetters[]
  timeZone: string
  /** Whether anybody tells what mailboxes did. */
  isTold: boolean
}

const fromMailboxes = new Set(['delivered', 'bounced', 'complained'])

const named = (month: string, style: 'short' | 'long') =>
  new Intl.DateTimeFormat('en-GB', {
    month: style,
    year: style === 'long' ? 'numeric' : '2-digit',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`))

/** The last months: who came and who went, and what became of the letters. */
export function MonthsInTime({ months, timeZone, isTold }: Props) {
  const label = (month: string) => named(month, 'short')
  return (
    <section aria-labelledby="letters-months">
      <h2 id="letters-months">The last twelve months</h2>
      <div className="letters-plots">
        <figure>
          <figcaption>Joined and left</figcaption>
          <StandingBars
            id="months-readers"
            title="Subscribers who joined and who left, month by month"
            desc={months.map(({ month, joined, left }) => `${label(month)}: ${joined} joined, ${left} left`).join('. ')}
            above="joined"
            below="left"
            bars={months.map(({ month, joined, left }) => ({ label: label(month), up: joined, down: left }))}
          />
        </figure>
        <figure>
          <figcaption>Letters</figcaption>
          <StandingBars
            id="months-letters"
            title={
              isTold
                ? 'Letters delivered and letters that came back, month by month'
                : 'Letters accepted, month by month'
            }
            desc={months
              .map(({ month, accepted, delivered, bounced }) =>
                isTold
                  ? `${label(month)}: ${delivered} delivered, ${bounced} came back`
                  : `${label(month)}: ${accepted} accepted`,
              )
              .join('. ')}
            above={isTold ? 'delivered' : 'accepted'}
            below={isTold ? 'came back' : undefined}
            bars={months.map(({ month, accepted, delivered, bounced }) => ({
              label: label(month),
              up: isTold ? delivered : accepted,
              down: isTold ? bounced : undefined,
            }))}
          />
        </figure>
      </div>
      <NumbersTable
        label="The last months in numbers"
        caption={`The same in numbers, the newest first; months begin in ${timeZone}`}
        heads={['Month', 'Issues', 'Accepted', 'Delivered', 'Came back', 'Unwanted', 'Joined', 'Left']}
        rows={months.toReversed().map(({ month, issues, accepted, delivered, bounced, complained, joined, left }) => ({
          key: month,
          head: named(month, 'long'),
          cells: Object.entries({ issues, accepted, delivered, bounced, complained, joined, left }).map(
            ([key, count]) => ({ key, words: !isTold && fromMailboxes.has(key) ? 'not reported' : number(count) }),
          ),
        }))}
      />
    </section>
  )
}
