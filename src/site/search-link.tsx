import styles from './search-link.module.css'

/** The way to the search, in the masthead; its word is seen where there is room. */
export const SearchLink = ({ href, isHere }: { href: string; isHere: boolean }) => (
  <a className={styles.link} href={href} aria-current={isHere ? 'page' : undefined}>
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor">
      <circle cx="8.5" cy="8.5" r="5.75" strokeWidth="1.8" />
      <path d="m13 13 5 5" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
    <span>Search</span>
  </a>
)
