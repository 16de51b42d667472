import type { ReactNode } from 'react'
import cards from './cards.module.css'

export type ReaderQuestionProps = { words?: string; children: ReactNode }

/** What a reader asked, and the answer. The reader's words can be gone while the answer stays. */
export function ReaderQuestion({ words, children }: ReaderQuestionProps) {
  return (
    <div className={cards.asked}>
      <p className={cards.tag}>A reader asked</p>
      {words ? (
        <blockquote className={cards.askedWords}>
          <p>{words}</p>
        </blockquote>
      ) : (
        <p className={cards.askedGone}>
          {words === undefined
            ? 'The reader’s own words are not kept in this version.'
            : 'The reader took these words back.'}
        </p>
      )}
      {children}
    </div>
  )
}
