import type { PictureView } from '../views'
import styles from './face.module.css'

export type FaceProps = { name: string; portrait?: PictureView; size?: 'small' | 'large' }

/** A portrait, or initials made here. Decoration: the name always stands beside it. */
export function Face({ name, portrait, size = 'small' }: FaceProps) {
  const style = size === 'large' ? `${styles.face} ${styles.large}` : styles.face
  if (portrait)
    return (
      <img
        className={style}
        src={portrait.src}
        srcSet={portrait.srcSet}
        sizes="88px"
        width={44}
        height={44}
        alt=""
        loading="lazy"
        decoding="async"
      />
    )
  return (
    <span className={style} aria-hidden="true">
      {initials(name)}
    </span>
  )
}

/** Reviewed: a tick in the place of a face. */
export function TickFace() {
  return (
    <span className={`${styles.face} ${styles.tick}`} aria-hidden="true">
      <svg
        width="22"
        height="22"
        viewBox="0 0 22 22"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        <path d="m5 11.5 4 4 8-9" />
      </svg>
    </span>
  )
}

const title = /^(?:dr|prof|mrs?|ms|mx)\.?$/iu

/** First letters of the first and last word, titles before the name and credentials after a comma aside. */
export function initials(name: string): string {
  const words = (name.split(',')[0] ?? '').split(/\s+/).filter((word) => /\p{L}/u.test(word) && !title.test(word))
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '')
  return letters.join('').toUpperCase()
}
