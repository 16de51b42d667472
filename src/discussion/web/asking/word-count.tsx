import { WORDS } from '../../lengths'
import styles from './asking.module.css'

const NEAR = 200
const STEP = 50

/** Said aloud only near the limit, and only now and then. */
function aloud(left: number): string {
  if (left > NEAR) return ''
  if (left < 0) return 'This is longer than we can take. Please shorten it.'
  return `${Math.max(STEP, Math.ceil(left / STEP) * STEP)} characters left at most.`
}

/** How much was written, as the server counts it. */
export function WordCount({ length }: { length: number }) {
  const left = WORDS.most - length
  return (
    <div className={styles.count} data-near={left <= NEAR || undefined} data-over={left < 0 || undefined}>
      <span>
        {length.toLocaleString('en')} of {WORDS.most.toLocaleString('en')} characters
      </span>
      <span role="status" className="visually-hidden">
        {aloud(left)}
      </span>
    </div>
  )
}
