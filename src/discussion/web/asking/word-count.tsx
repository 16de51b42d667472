import { WORDS } from '../../lengths'
import styles from './asking.module.css'
import waiting from './waiting.module.css'

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
  const colour = left < 0 ? styles.over : left <= NEAR ? styles.near : ''
  return (
    <>
      <p className={`hint ${waiting.count} ${colour}`}>
        {length.toLocaleString('en')} of {WORDS.most.toLocaleString('en')} characters
      </p>
      <span role="status" className="visually-hidden">
        {aloud(left)}
      </span>
    </>
  )
}
