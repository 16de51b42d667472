import type { ReactNode } from 'react'
import type { LinkView } from '../views'
import { Breadcrumb } from './breadcrumb'
import styles from './kit.module.css'

export type PageHeadProps = { title: string; standfirst?: string; trail?: LinkView[]; face?: ReactNode }

/** Title and one sentence, at the top of every page that is not an article. */
export function PageHead({ title, standfirst, trail = [], face }: PageHeadProps) {
  const words = (
    <>
      <h1>{title}</h1>
      {standfirst ? <p className={styles.standfirst}>{standfirst}</p> : null}
    </>
  )
  return (
    <header className={styles.head}>
      <Breadcrumb trail={trail} />
      {face ? (
        <div className={styles.faced}>
          {face}
          <div>{words}</div>
        </div>
      ) : (
        words
      )}
    </header>
  )
}
