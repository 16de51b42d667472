/** What a writer may still do with what they sent, and what they are told of it. Pure. */
import { assertNever, no, type Verdict, yes } from '@/platform/verdict'
import type { CommentStatus } from './statuses'

/** For so long after sending one may change one's words, while nobody has decided. */
export const EDIT_MINUTES = 15

export type EditRefusal = 'decided' | 'too-late' | 'gone'

/** How a status looks to whoever wrote it. Spam looks like waiting: a machine learns nothing from it. */
export type SeenStatus = 'waiting' | 'published' | 'declined' | 'away' | 'erased'

export function seenByWriter(status: CommentStatus): SeenStatus {
  switch (status) {
    case 'unconfirmed':
    case 'pending':
    case 'spam':
      return 'waiting'
    case 'published':
      return 'published'
    case 'rejected':
      return 'declined'
    case 'hidden':
    case 'removed':
      return 'away'
    case 'erased':
      return 'erased'
    default:
      return assertNever(status)
  }
}

/** @param sent when it was sent. */
export function mayEdit(status: CommentStatus, sent: Date, now: Date): Verdict<EditRefusal> {
  const seen = seenByWriter(status)
  if (seen === 'erased' || status === 'removed') return no('gone')
  if (seen !== 'waiting') return no('decided')
  return now.getTime() - sent.getTime() <= EDIT_MINUTES * 60_000 ? yes : no('too-late')
}

/** Taking words back is always possible, once. */
export function mayWithdraw(status: CommentStatus): Verdict<'gone'> {
  return status === 'removed' || status === 'erased' ? no('gone') : yes
}
