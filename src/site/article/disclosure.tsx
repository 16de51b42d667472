import styles from './furniture.module.css'

export type DisclosureProps = {
  /** What the programmes want said, in their own words. */
  sentences?: string[]
  policy?: string
}

/** Stands before the first link that earns money. `policy` leads to how products are chosen; feeds do without. */
export function Disclosure({ sentences = [], policy }: DisclosureProps) {
  return (
    <aside className={styles.disclosure} aria-label="Disclosure">
      <p>
        Some links in this text earn us money. Each says “(paid link)”. {sentences.join(' ')}{' '}
        {policy ? <a href={policy}>How we choose</a> : null}
      </p>
    </aside>
  )
}
