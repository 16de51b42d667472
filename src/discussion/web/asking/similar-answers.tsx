import { useEffect, useMemo, useState } from 'react'
import { similarTitles, type Titled } from '../../similar-titles'
import styles from './asking.module.css'

const isTitled = (one: unknown): one is Titled =>
  typeof one === 'object' &&
  one !== null &&
  't' in one &&
  'p' in one &&
  typeof one.t === 'string' &&
  typeof one.p === 'string'

/** The index is the same for everybody: asking for it says nothing of what is typed. */
async function titlesAt(path: string): Promise<Titled[]> {
  const answer = await fetch(path)
  const all: unknown = answer.ok ? await answer.json() : []
  return Array.isArray(all) ? all.filter(isTitled) : []
}

type Props = { words: string; path: string }

/** Answered questions that are near to what is typed; looked for here, in the reader's browser. */
export function SimilarAnswers({ words, path }: Props) {
  const [titles, setTitles] = useState<Titled[]>([])
  useEffect(() => {
    titlesAt(path).then(setTitles, () => undefined)
  }, [path])
  const near = useMemo(() => similarTitles(words, titles), [words, titles])
  return (
    <div role="status">
      {near.length > 0 ? (
        <div className={styles.similar}>
          <p>Perhaps this was answered already:</p>
          <ul>
            {near.map(({ t, p }) => (
              <li key={p}>
                <a href={p} target="_blank" rel="noopener">
                  {t}
                  <span className={styles.aside}> (opens in a new tab)</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  )
}
