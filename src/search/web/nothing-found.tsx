import { pathsIn } from '@/site/paths'
import { readQuery } from '../query-language'
import { type AskedFor, addressOf } from './asked'
import styles from './search.module.css'

type Props = { asked: AskedFor; language: string; nothing?: 'no-words' | 'only-without' }

/** Why nothing came up, and what may help. */
export function NothingFound({ asked, language, nothing }: Props) {
  const paths = pathsIn(language)
  const base = paths.search()
  const { phrases, without } = readQuery(asked.q)
  const isNarrow = asked.topic || asked.kind || asked.age
  const plain = asked.q
    .replace(/["“”„«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return (
    <section aria-labelledby="results">
      <h2 className={styles.count} id="results">
        {saysNothing(nothing)}
      </h2>
      <ul className={styles.ways}>
        {isNarrow && !nothing ? (
          <li>
            <a href={addressOf(base, { q: asked.q })}>Search every topic, kind and date</a>
          </li>
        ) : null}
        {phrases.length > 0 && without.length === 0 ? (
          <li>
            <a href={addressOf(base, { ...asked, q: plain, page: 1 })}>Search for the words without the quotes</a>
          </li>
        ) : null}
        {nothing ? null : <li>Fewer words, or other words for the same thing, may find more.</li>}
        <li>
          <a href={paths.ask()}>Ask us</a>: a clinician reads it, and what is answered stands here for other parents,
          too.
        </li>
      </ul>
    </section>
  )
}

export function saysNothing(nothing: Props['nothing']): string {
  if (nothing === 'no-words') return 'There was no word to look for'
  if (nothing === 'only-without') return 'Please say what to look for, too'
  return 'Nothing we have published has these words'
}
