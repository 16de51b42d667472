import type { ReactNode } from 'react'
import styles from './kit.module.css'

export type PageProps = {
  children: ReactNode
  /** `text` keeps the reading measure; `wide` gives lists and fronts room. */
  width?: 'text' | 'wide'
}

/** The column of a page that is not an article. */
export function Page({ children, width = 'text' }: PageProps) {
  return <div className={width === 'wide' ? `${styles.page} ${styles.wide}` : styles.page}>{children}</div>
}
