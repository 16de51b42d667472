import type { LinkView } from '../views'
import styles from './kit.module.css'

export type PaginationProps = {
  /** Back to the page before. */
  back?: LinkView
  /** On to the next page. */
  on?: LinkView
}

/** The ways out of a page of many. Nothing where there is one page. */
export function Pagination({ back, on }: PaginationProps) {
  if (!back && !on) return null
  return (
    <nav className={styles.pagination} aria-label="Pages" data-print="no">
      {back ? (
        <a className="button quiet" href={back.href} rel="prev">
          {back.label}
        </a>
      ) : null}
      {on ? (
        <a className="button quiet" href={on.href} rel="next">
          {on.label}
        </a>
      ) : null}
    </nav>
  )
}
