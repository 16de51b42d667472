import type { LinkView } from '../views'
import styles from './kit.module.css'

export type EmptyStateProps = { words: string; next?: LinkView }

/** What stands where a list would: why it is empty, and where to go. */
export function EmptyState({ words, next }: EmptyStateProps) {
  return (
    <p className={styles.empty}>
      {words} {next ? <a href={next.href}>{next.label}</a> : null}
    </p>
  )
}
