import type { Block } from '@/text/document'
import type { PictureView } from '../views'

/** A comment, question or answer as published. Its anchor is `c-<id>`. */
export type CommentView = {
  id: string
  name: string
  /** Who a clinician is, in words; none for a reader. */
  clinician?: { credentials: string[]; role: string; href?: string; portrait?: PictureView }
  /** ISO. */
  at: string
  blocks: Block[]
  /** Whom a reply answers, where that is not the comment it stands under. */
  inReplyTo?: { name: string; id: string }
  /** What stands small below an answer: what it is not, when it is checked again. */
  note?: string
  /** Where a reader answers it; none where the thread is closed. */
  replyHref?: string
  /** Taken away: the words that stand in its place. */
  removed?: string
}

export type ThreadView = CommentView & { replies: CommentView[] }
