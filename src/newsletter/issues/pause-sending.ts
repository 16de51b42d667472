import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { lockSending } from './lock-sending'
import { mayBePaused } from './rules'

export type PauseRefusal = 'unknown' | 'not-under-way'

/** Stops a sending that is under way. What is with the provider just now still arrives. */
export async function pauseSending(
  req: PayloadRequest,
  { issue }: { issue: string },
): Promise<Result<null, PauseRefusal>> {
  return inTransaction(req, async () => {
    const sending = await lockSending(req, issue)
    if (!sending) return no('unknown')
    const verdict = mayBePaused(sending.status)
    if (!verdict.ok) return verdict
    await query(req, `update sendings set status = 'paused', reason = 'Paused by an editor.' where issue_id = $1`, [
      issue,
    ])
    return done(null)
  })
}
