import type { ReactNode } from 'react'
import { Face } from '../kit/face'
import type { PictureView } from '../views'
import styles from './credit-line.module.css'

export type PersonLineProps = {
  name: string
  credentials?: string[]
  href: string
  line: ReactNode
  portrait?: PictureView
  /** What stands in the place of the face. */
  mark?: ReactNode
}

/** Somebody's face, name and credentials, and what they did here. */
export const PersonLine = ({ name, credentials = [], href, line, portrait, mark }: PersonLineProps) => (
  <div className={styles.person}>
    {mark ?? <Face name={name} portrait={portrait} />}
    <p>
      <a href={href}>{[name, ...credentials].join(', ')}</a>
      <span>{line}</span>
    </p>
  </div>
)
