import type { LinkView } from '../views'
import styles from './series.module.css'

export type PartLineProps = { series: LinkView; number: number; of: number }

/** One line: which part of which series this is. */
export const PartLine = ({ series, number, of }: PartLineProps) => (
  <p className={styles.line}>
    Part {number} of {of} of <a href={series.href}>{series.label}</a>
  </p>
)
