import styles from './furniture.module.css'

export type InShortProps = { words: string; reviewed?: boolean }

/** Three to five plain sentences; says so when they were reviewed. */
export function InShort({ words, reviewed }: InShortProps) {
  return (
    <section className={styles.short} aria-labelledby="in-short">
      <h2 id="in-short">In short{reviewed ? <span> · reviewed with the text</span> : null}</h2>
      <p>{words}</p>
    </section>
  )
}
