import type { PayloadRequest } from 'payload'
import { recordConsent } from '@/mailroom/consent'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { forgetLettersOf, hasConfirmed, holdComment, revokeLinksOf } from './let-go'
import { because } from './moderation-log'
import { stopQuoting } from './quoting'
import { mayWithdraw } from './writer-rules'

/**
 * The writer takes their words back: readers do not see them any more, and nobody writes to the writer about them. Once
 * or twice is the same.
 */
export async function withdrawComment(req: PayloadRequest, id: string): Promise<Result<'withdrawn', 'gone'>> {
  return inTransaction(req, async () => {
    await revokeLinksOf(req, id, await hasConfirmed(req, id))
    const comment = await holdComment(req, id)
    if (!comment || comment.status === 'erased') return no('gone')
    if (!mayWithdraw(comment.status).ok) return done('withdrawn')
    await stopQuoting(req, id)
    await forgetLettersOf(req, comment)
    because(req, id, { reasons: ['taken-back'] })
    await req.payload.update({
      collection: 'comments',
      id,
      data: { status: 'removed', wantsAnswerByMail: false, writerAddressSealed: null },
      depth: 0,
      overrideAccess: true,
      req,
    })
    const withdrawn = {
      subject: { kind: 'comment', id },
      event: 'withdrawn' as const,
      page: '/comments/mine',
      method: 'button',
    }
    await recordConsent(req, { ...withdrawn, purpose: 'publish-words' })
    if (comment.wants) await recordConsent(req, { ...withdrawn, purpose: 'answer-notice' })
    return done('withdrawn')
  })
}
