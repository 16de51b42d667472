/** Wordings that were replaced, for staff; purged with the private original. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

/** Where something was taken out of the words, as offsets in them. */
export type Span = { start: number; end: number }

export async function keepWording(
  req: PayloadRequest,
  former: { comment: string; why: 'reworded' | 'redacted' | 'renamed'; words: string; spans?: Span[] },
): Promise<void> {
  const { comment, why, words, spans } = former
  if (!words) return
  await query(req, 'insert into comment_wordings (comment_id, why, words, details) values ($1, $2, $3, $4)', [
    comment,
    why,
    words,
    spans ? JSON.stringify({ spans }) : null,
  ])
}
