import type { ReactNode } from 'react'
import styles from './article.module.css'

export type ArticleLayoutProps = {
  /** Title and credit line. */
  head: ReactNode
  inShort?: ReactNode
  /** Stands across text and margin on wide screens. */
  hero?: ReactNode
  contents?: ReactNode
  /** The text and everything below it. */
  children: ReactNode
}

/** The page of an article: contents beside the text, text, margin. On phones one column in the order of reading. */
export function ArticleLayout({ head, inShort, hero, contents, children }: ArticleLayoutProps) {
  return (
    <article className={styles.page}>
      <div className={styles.top}>{head}</div>
      {inShort ? <div className={styles.short}>{inShort}</div> : null}
      {hero ? <div className={styles.wide}>{hero}</div> : null}
      {contents ? <div className={styles.contents}>{contents}</div> : null}
      <div className={styles.main}>{children}</div>
    </article>
  )
}
