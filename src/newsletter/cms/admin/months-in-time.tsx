import type { MonthOfLetters } from '../../statistics/letters-over-time'
import { NumbersTable } from './numbers-table'
import { number } from './sending-words'
import { StandingBars } from './standing-bars'

type Props = { months: MonthOfLetters[]; timeZone: string }

const named = (month: string, style: 'short' | 'long') =>
  new Intl.DateTimeFormat('en-GB', {
    month: style,
    year: style === 'long' ? 'numeric' : '2-digit',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`))

/** The last months: who came and who went, and what became of the letters. */
export function MonthsInTime({ months, timeZone }: Props) {
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
            title="Letters delivered and letters that came back, month by month"
            desc={months
              .map(({ month, delivered, bounced }) => `${label(month)}: ${delivered} delivered, ${bounced} came back`)
              .join('. ')}
            above="delivered"
            below="came back"
            bars={months.map(({ month, delivered, bounced }) => ({
              label: label(month),
              up: delivered,
              down: bounced,
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
            ([key, count]) => ({ key, words: number(count) }),
          ),
        }))}
      />
    </section>
  )
}
