import styles from './kit.module.css'

export type PaginationProps = { newer?: string; older?: string; page?: number; pages?: number }

/** Links to the pages before and after a list's page. Nothing where there is one page. */
export function Pagination({ newer, older, page, pages }: PaginationProps) {
  if (!newer && !older) return null
  return (
    <nav className={styles.pagination} aria-label="Pages" data-print="no">
      {newer ? (
        <a className="button quiet" href={newer} rel="prev">
          Newer
        </a>
      ) : null}
      {page && pages ? (
        <span>
          Page {page} of {pages}
        </span>
      ) : null}
      {older ? (
        <a className="button quiet" href={older} rel="next">
          Older
        </a>
      ) : null}
    </nav>
  )
}
