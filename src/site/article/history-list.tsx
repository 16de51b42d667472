import { DateText } from '../kit/date-text'
import type { LinkView } from '../views'
import styles from './furniture.module.css'

export type HistoryEntry = {
  id: string
  at: string
  /** `Evidence`, `Reviewed`, `Typo`, `Correction`. */
  kind: string
  words: string
  links?: LinkView[]
}

export type HistoryListProps = { entries: HistoryEntry[]; more?: LinkView }

/** How an article changed, newest first; `more` leads to the rest. */
export function HistoryList({ entries, more }: HistoryListProps) {
  return (
    <>
      <ol className={styles.history}>
        {entries.map(({ id, at, kind, words, links = [] }) => (
          <li key={id} id={id}>
            <DateText iso={at} />
            <p>
              <b>{kind}.</b> {words}
              {links.map(({ href, label }) => (
                <span key={href}>
                  {' '}
                  <a href={href}>{label}</a>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ol>
      {more ? (
        <p>
          <a href={more.href}>{more.label}</a>
        </p>
      ) : null}
    </>
  )
}
