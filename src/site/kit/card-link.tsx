import styles from './list.module.css'

export type CardLinkProps = { title: string; href: string; words?: string; note?: string; level?: 2 | 3 }

/** A topic, a question or a person in a list: a title that leads there and a sentence. */
export function CardLink({ title, href, words, note, level = 3 }: CardLinkProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className={styles.card}>
      <Heading>
        <a href={href}>{title}</a>
      </Heading>
      {words ? <p className={styles.standfirst}>{words}</p> : null}
      {note ? <p className={styles.note}>{note}</p> : null}
    </article>
  )
}
