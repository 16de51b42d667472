import { lazy, Suspense, useState } from 'react'
import styles from './asking.module.css'

const Shown = lazy(() => import('./shown-words').then(({ ShownWords }) => ({ default: ShownWords })))

type Props = { words: string; name: string }

/** How the words will stand below the article; what it needs is fetched when it is opened. */
export function Preview({ words, name }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.preview} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>See how it will look</summary>
      {isOpen ? (
        <Suspense fallback={<p>One moment …</p>}>
          <Shown words={words} name={name} />
        </Suspense>
      ) : null}
    </details>
  )
}
