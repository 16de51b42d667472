import type { PayloadRequest } from 'payload'
import { recordConsent } from '@/mailroom/consent'
import { query } from '@/platform/database'
import { allOrNothing } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { forgetLettersOf, type HeldComment, hasConfirmed, holdComment, revokeLinksOf } from './let-go'
import { because, forgetNotes } from './moderation-log'
import { stopQuoting } from './quoting'

/** Who wants it gone: its writer by the button, or the time for which it may be kept. */
export type ErasedBy = 'writer' | 'time'

/** Raw rows about one comment. What was decided, and when, stays in the log, without words. */
const beside = [
  'delete from comment_wordings where comment_id = $1',
  'delete from comment_reports where comment_id = $1',
  'delete from comment_votes where comment_id = $1',
  'delete from comment_tallies where comment_id = $1',
  'delete from comment_claims where comment_id = $1',
]

/**
 * Deletes what a reader sent: words, name, address, keys, letters, notes. Its place stays, empty, only where others
 * have replied to it. Erasing twice is erasing once.
 * @param isStill asked once the row is held: whether it is to be erased all the same. If not, nothing happens.
 */
export async function eraseComment(
  req: PayloadRequest,
  id: string,
  by: ErasedBy,
  isStill: () => Promise<boolean> = async () => true,
): Promise<Result<'erased', 'gone' | 'not-due'>> {
  return allOrNothing(req, async () => {
    await revokeLinksOf(req, id, await hasConfirmed(req, id))
    const comment = await holdComment(req, id)
    if (!comment || comment.status === 'erased') return no('gone')
    if (!(await isStill())) return no('not-due')
    await stopQuoting(req, id)
    await forgetLettersOf(req, comment)
    for (const statement of beside) await query(req, statement, [id])
    await emptyRow(req, id, by)
    await forgetNotes(req, id)
    await noteErasure(req, comment, by)
    await removeTombstone(req, id)
    return done('erased')
  })
}

async function emptyRow(req: PayloadRequest, id: string, by: ErasedBy): Promise<void> {
  because(req, id, { reasons: [by === 'writer' ? 'deleted-by-writer' : 'kept-long-enough'] })
  await req.payload.update({
    collection: 'comments',
    id,
    data: {
      status: 'erased',
      privateOriginal: null,
      publicWording: null,
      writerName: null,
      writerAddressSealed: null,
      writerAddressHmac: null,
      addressConfirmedAt: null,
      wantsAnswerByMail: false,
      submissionKey: null,
      heldFor: null,
      declinedFor: null,
      mayBeQuotedAt: null,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** Consent ends with what it was about; the events name the comment, and no person. */
async function noteErasure(req: PayloadRequest, { id, hmac }: HeldComment, by: ErasedBy): Promise<void> {
  const erased = {
    subject: { kind: 'comment', id },
    event: 'erased' as const,
    page: by === 'writer' ? '/comments/mine' : '',
    method: by === 'writer' ? 'button' : 'kept-long-enough',
  }
  await recordConsent(req, { ...erased, purpose: 'publish-words' })
  if (hmac) await recordConsent(req, { ...erased, purpose: 'answer-notice' })
}

/** Removes the empty row of an erased comment, unless others have replied to it. @returns whether it went. */
export async function removeTombstone(req: PayloadRequest, id: string): Promise<boolean> {
  const replies = await query(req, 'select 1 from comments where root = $1::text or parent_id = $1::uuid limit 1', [id])
  if (replies.length > 0) return false
  await req.payload.delete({ collection: 'comments', id, depth: 0, overrideAccess: true, req })
  return true
}
