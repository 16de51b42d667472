import type { PayloadRequest } from 'payload'
import { LETTERS_CHANNEL } from '@/mailroom/post-letter'
import { query } from '@/platform/database'
import { send } from '@/platform/queue'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { carriesCorrectedText } from './carries-corrected-text'
import { lockSending } from './lock-sending'
import { whyFrozenStays } from './may-carry'
import { type CannotLeave, cannotLeave, whyIssueStays } from './may-leave-now'
import { mayBeResumed } from './rules'
import { articleOfIssueIsPublished } from './withdraw-issues'
import { PREPARE_QUEUE } from './write-issue'

export type ResumeRefusal = 'unknown' | 'not-stopped' | 'article-withdrawn' | 'text-corrected'

/**
 * Goes on where it stopped; nobody gets the letter twice. What was held before it was frozen is prepared anew, unless it
 * would be held again; a frozen letter is asked here what it was asked then. Whoever presses is told what stands in the
 * way, and nobody else once more.
 */
export async function resumeSending(
  req: PayloadRequest,
  { issue }: { issue: string },
): Promise<Result<null, ResumeRefusal> | CannotLeave> {
  return inTransaction(req, async () => {
    const sending = await lockSending(req, issue)
    if (!sending) return no('unknown')
    const verdict = mayBeResumed(sending.status, {
      articlePublished: await articleOfIssueIsPublished(req, issue),
      textCorrected: await carriesCorrectedText(req, issue),
    })
    if (!verdict.ok) return verdict
    const why = await (sending.frozen ? whyFrozenStays : whyIssueStays)(req, issue)
    if (why) return cannotLeave(why)
    await query(
      req,
      `update sendings set reason = null, status = case when $2 then 'sending' else 'waiting' end, complaints_seen = (
         select count(*) from deliveries where issue_id = $1 and status = 'complained'
       ) where issue_id = $1`,
      [issue, sending.frozen],
    )
    if (sending.frozen) await query(req, `select pg_notify('${LETTERS_CHANNEL}', '')`)
    else await send(req, PREPARE_QUEUE, { issue })
    return done(null)
  })
}
