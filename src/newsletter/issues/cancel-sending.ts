import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { nameOf } from '@/staff/roles'
import { endCancelled } from './end-cancelled'
import { lockSending } from './lock-sending'
import { mayBeCancelled } from './rules'

export type CancelRefusal = Extract<ReturnType<typeof mayBeCancelled>, { ok: false }>['reason'] | 'unknown'

/** Gives up whatever has not left yet. Who had the letter keeps it; who may have it is recorded as not known. */
export async function cancelSending(
  req: PayloadRequest,
  { issue }: { issue: string },
): Promise<Result<null, CancelRefusal>> {
  return inTransaction(req, async () => {
    const sending = await lockSending(req, issue)
    if (!sending) return no('unknown')
    const verdict = mayBeCancelled(sending.status)
    if (!verdict.ok) return verdict
    await query(req, `update sendings set status = 'cancelled', reason = $2, finished_at = null where issue_id = $1`, [
      issue,
      `Cancelled by ${nameOf(req.user) ?? 'an editor'}.`,
    ])
    await endCancelled((statement, values) => query(req, statement, values), issue)
    return done(null)
  })
}
