import type { Heading } from '@/text/document'
import styles from './table-of-contents.module.css'

export type TableOfContentsProps = {
  headings: Heading[]
  /** Parts below the text: sources, history, questions. */
  after?: { id: string; words: string }[]
}

/**
 * One list in one landmark: folded on phones, standing open beside the text on wide screens (CSS opens the
 * `<details>` there). `mark-current-section.ts` marks the section being read.
 */
export function TableOfContents({ headings, after = [] }: TableOfContentsProps) {
  const entries = [...headings.filter(({ level }) => level === 2), ...after]
  if (entries.length < 2) return null
  return (
    <nav className={styles.contents} aria-label="On this page" data-contents="" data-print="no">
      <details>
        <summary>On this page</summary>
        <p className={styles.label} aria-hidden="true">
          On this page
        </p>
        <ol>
          {entries.map(({ id, words }) => (
            <li key={id}>
              <a href={`#${id}`}>{words}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
