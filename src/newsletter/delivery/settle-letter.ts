import { assertNever } from '@/platform/verdict'
import type { ClaimedLetter } from './claim-letter'
import type { Next } from './rules'
import type { Sender } from './sender'

/** Everything that was kept sealed goes with the settlement: a body can hold a one-time link. */
const SETTLED = 'settled_at = now(), sealed_address = null, sealed_body = null, lease_until = null, lease_token = null'

type Settlement = 'accepted' | 'failed' | 'needs_review' | 'suppressed'

/** Records what became of a letter, unless the lease has gone to another process meanwhile. */
export async function settleLetter(
  { pool }: Sender,
  { id, lease }: ClaimedLetter,
  next: Next | { kind: 'suppressed' },
  { reason, providerId }: { reason?: string; providerId?: string } = {},
): Promise<void> {
  const settle = async (status: Settlement) => {
    await pool.query(
      `update letters set status = case when status in ('queued', 'unknown') then $3 else status end,
         provider_id = coalesce($4, provider_id), last_error = $5, ${SETTLED}
       where id = $1 and lease_token = $2`,
      [id, lease, status, providerId ?? null, reason ?? null],
    )
  }
  switch (next.kind) {
    case 'accepted':
      return settle('accepted')
    case 'suppressed':
      return settle('suppressed')
    case 'failed':
    case 'split':
      return settle('failed')
    case 'needs-review':
      return settle('needs_review')
    case 'again':
    case 'pause':
      await pool.query(
        `update letters set status = case when $3 then 'unknown' else 'queued' end, last_error = $4,
           first_attempt_at = case when $3 then first_attempt_at end, attempts = case when $3 then attempts else 0 end,
           refused_since = case when $6 then coalesce(refused_since, now()) end,
           not_before = now() + $5 * interval '1 second', lease_until = null, lease_token = null
         where id = $1 and lease_token = $2`,
        [id, lease, next.doubtful, reason ?? null, next.seconds, 'refused' in next],
      )
      return
    default:
      return assertNever(next)
  }
}
