import type { Block } from '@/text/document'
import type { PictureView } from '../views'

/** A comment, question or answer as published. Its anchor is `c-<id>`. */
export type CommentView = {
  id: string
  name: string
  /** Leads to where it stands, from anywhere. */
  href?: string
  /** Why it stands before others, in words. */
  mark?: string
  /** Who a clinician is, in words; none for a reader. */
  clinician?: { credentials: string[]; role: string; href?: string; portrait?: PictureView }
  /** ISO. */
  at: string
  blocks: Block[]
  /** Whom a reply answers, where that is not the comment it stands under. */
  inReplyTo?: { name: string; href: string }
  /** What stands small below an answer: what it is not, when it is checked again. */
  note?: string
  /** How many readers found it helpful; without it, nobody is asked. */
  helpful?: number
  /** Where a reader answers it; none where the thread is closed. */
  replyHref?: string
  /** Where a reader says what is wrong with it. */
  reportHref?: string
  /** Taken away: the words that stand in its place. */
  removed?: string
}

export type ThreadView = CommentView & {
  replies: CommentView[]
  /** Where all replies stand, when some are folded away here. */
  more?: { href: string; count: number }
}
