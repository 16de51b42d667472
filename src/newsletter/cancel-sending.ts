import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { lockSending } from './lock-sending'
import { mayBeCancelled } from './rules'

export type CancelRefusal = Extract<ReturnType<typeof mayBeCancelled>, { ok: false }>['reason'] | 'unknown'

/** Gives up whatever has not left yet. Who had the letter keeps it; everybody else is skipped. */
export async function cancelSending(
  req: PayloadRequest,
  { issue }: { issue: string },
): Promise<Result<null, CancelRefusal>> {
  return inTransaction(req, async () => {
    const sending = await lockSending(req, issue)
    if (!sending) return no('unknown')
    const verdict = mayBeCancelled(sending.status, sending.inDoubt)
    if (!verdict.ok) return verdict
    await query(
      req,
      `update chunks set status = 'rejected', last_error = 'cancelled', settled_at = now(), lease_until = null, lease_token = null
       where issue_id = $1 and settled_at is null and first_attempt_at is null`,
      [issue],
    )
    await query(
      req,
      `update deliveries set status = 'skipped', reason = 'cancelled', sealed_address = null, updated_at = now()
       where issue_id = $1 and status = 'prepared'
         and chunk_no in (select no from chunks where issue_id = $1 and first_attempt_at is null)`,
      [issue],
    )
    await query(
      req,
      `update sendings set status = 'cancelled', reason = 'Cancelled by an editor.', finished_at = now() where issue_id = $1`,
      [issue],
    )
    return done(null)
  })
}
