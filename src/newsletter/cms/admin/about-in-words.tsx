import type { LetterAbout } from '../../issues/letter-about'
import { number, readers, standing } from './sending-words'

/** Nothing where no letter follows. */
export function AboutInWords({ seen }: { seen?: LetterAbout }) {
  if (!seen || !(seen.issue || seen.follows)) return null
  const { issue, sending, receives, reach } = seen
  const untold = reach ? reach.had - reach.told : 0
  return (
    <section className="field-type letters letters-about" aria-label="The letter about it">
      <p role="status">
        <strong>By email.</strong> {sending ? standing(sending) : 'A letter to readers is being made.'}
        {receives === undefined ? '' : ` ${readers(receives)} would get it.`}
        {reach ? ` ${readers(reach.had)} got a wrong version by letter` : ''}
        {reach && untold > 0 ? `; ${number(untold)} of them cannot be told by letter.` : reach ? '.' : ''}
      </p>
      {issue ? (
        <p>
          <a href={`/admin/collections/issues/${issue}`}>Look at this letter</a>
        </p>
      ) : null}
    </section>
  )
}
