import styles from './furniture.module.css'

export type DisclosureProps = { words: string; policy?: string }

/** Stands before the first link that earns money. */
export function Disclosure({ words, policy }: DisclosureProps) {
  return (
    <aside className={styles.disclosure} aria-label="Disclosure">
      <p>
        {words} {policy ? <a href={policy}>How we choose</a> : null}
      </p>
    </aside>
  )
}
