import type { LinkView } from '../views'
import styles from './series.module.css'

export type PartsOnProps = { series: LinkView; previous?: LinkView; next?: LinkView }

/** At the end of a part: on to the next one, or back. */
export const PartsOn = ({ series, previous, next }: PartsOnProps) => (
  <nav className={styles.on} aria-label={`Series: ${series.label}`} data-print="no">
    {next ? (
      <a className={styles.next} href={next.href} rel="next">
        <span>Next in this series</span>
        {next.label}
      </a>
    ) : (
      <p className={styles.last}>
        This was the last part of <a href={series.href}>{series.label}</a>.
      </p>
    )}
    {previous ? (
      <a className={styles.previous} href={previous.href} rel="prev">
        <span>Before this one</span>
        {previous.label}
      </a>
    ) : null}
  </nav>
)
