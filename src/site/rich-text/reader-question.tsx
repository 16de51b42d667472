import type { ReactNode } from 'react'
import cards from './cards.module.css'

export type ReaderQuestionProps = { id: string; words?: string; feed?: boolean; children: ReactNode }

/** What a reader asked, and the answer. The reader's words can be gone while the answer stays. */
export function ReaderQuestion({ id, words, feed, children }: ReaderQuestionProps) {
  return (
    <div className={cards.asked} id={id}>
      <p className={cards.tag}>A reader asked</p>
      <Asked id={id} words={words} feed={feed} />
      {children}
    </div>
  )
}

/** What has left in a feed cannot be taken back: there a link stands for the words. */
function Asked({ id, words, feed }: Omit<ReaderQuestionProps, 'children'>) {
  if (words === '') return <p className={cards.askedGone}>The reader took these words back.</p>
  if (feed)
    return (
      <p>
        <a href={`#${id}`}>Read the question on the page</a>
      </p>
    )
  if (words === undefined)
    return <p className={cards.askedGone}>The reader’s own words are not kept in this version.</p>
  return (
    <blockquote className={cards.askedWords} dir="auto">
      <p>{words}</p>
    </blockquote>
  )
}
