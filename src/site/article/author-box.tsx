import { Face } from '../kit/face'
import type { PictureView } from '../views'
import styles from './furniture.module.css'

export type AuthorBoxProps = {
  name: string
  credentials: string[]
  role: string
  href: string
  words: string
  portrait?: PictureView
}

/** Who wrote this, at the end, for those who got that far. */
export function AuthorBox({ name, credentials, role, href, words, portrait }: AuthorBoxProps) {
  return (
    <aside className={styles.author} aria-label={`About ${name}`} data-print="no">
      <Face name={name} portrait={portrait} size="large" />
      <div>
        <p className={styles.authorName}>
          <a href={href}>{[name, ...credentials].join(', ')}</a>
          <span className={styles.role}>{role}</span>
        </p>
        <p className={styles.authorWords}>{words}</p>
      </div>
    </aside>
  )
}
