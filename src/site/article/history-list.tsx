import { DateText } from '../kit/date-text'
import type { LinkView } from '../views'
import styles from './furniture.module.css'

export type HistoryEntry = {
  id: string
  at: string
  /** `Evidence`, `Reviewed`, `Typo`, `Correction`. */
  kind: string
  words: string
  link?: LinkView
}

export type HistoryListProps = { entries: HistoryEntry[] }

/** How an article changed, newest first. */
export function HistoryList({ entries }: HistoryListProps) {
  return (
    <ol className={styles.history}>
      {entries.map(({ id, at, kind, words, link }) => (
        <li key={id}>
          <DateText iso={at} />
          <p>
            <b>{kind}.</b> {words} {link ? <a href={link.href}>{link.label}</a> : null}
          </p>
        </li>
      ))}
    </ol>
  )
}
