import { FEWEST_ANSWERS, type LeavingReasons } from '../../statistics/leaving-reasons'
import { NumbersTable } from './numbers-table'
import { number } from './sending-words'

const words: Record<string, string> = {
  'too-many': 'Too many letters',
  'not-for-me': 'Not about what they look for',
  'not-useful': 'Not useful',
  'never-asked': 'They say they never asked for it',
  other: 'Something else',
}

/** Why people say they leave. They are asked after the fact and need not answer. */
export function LeavingReasonsTable({ reasons }: { reasons?: LeavingReasons }) {
  return (
    <section aria-labelledby="letters-reasons">
      <h2 id="letters-reasons">Why readers left</h2>
      {reasons ? (
        <NumbersTable
          label="Why readers left, in numbers"
          caption="Answers of the last twelve months. They are kept without a name."
          heads={['Reason', 'Readers']}
          rows={reasons.map(({ answer, readers }) => ({
            key: answer,
            head: words[answer] ?? answer,
            cells: [{ key: 'readers', words: number(readers) }],
          }))}
        />
      ) : (
        <p>Fewer than {FEWEST_ANSWERS} readers have answered. So few answers would say whose they are.</p>
      )}
    </section>
  )
}
