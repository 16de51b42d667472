import type { ReactNode } from 'react'
import styles from './kit.module.css'

export type SectionProps = {
  /** Anchor of the section; its heading is `<id>-heading`. */
  id: string
  title: string
  children: ReactNode
  print?: boolean
}

/** A titled part of a page below the text: sources, history, questions, a shelf of the front page. */
export function Section({ id, title, children, print = true }: SectionProps) {
  return (
    <section className={styles.section} id={id} aria-labelledby={`${id}-heading`} data-print={print ? undefined : 'no'}>
      <h2 id={`${id}-heading`}>{title}</h2>
      {children}
    </section>
  )
}
