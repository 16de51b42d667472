import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import type { SendingStatus } from '../statuses'

export type TroubledSending = {
  issue: string
  subject: string | null
  status: SendingStatus
  /** In words for editors, or what the provider said; without addresses. */
  reason: string | null
  /** Readers whose letter has left, and readers it was prepared for. */
  gone: number
  prepared: number
}

const OVERDUE = `(sending.status = 'waiting' and sending.not_before < now() - interval '10 minutes')`

const NOBODY_PREPARES =
  'Its time came more than ten minutes ago, and it has not been prepared. See whether a worker runs, and what its log says.'

/** Sendings that stand still and need somebody, and those whose last try failed; the newest first. */
export async function sendingsInTrouble(req: PayloadRequest, limit = 20): Promise<TroubledSending[]> {
  return query<TroubledSending>(
    req,
    `select sending.issue_id as issue, coalesce(case when prepared_at is not null then sending.subject end, issue.subject) as subject, sending.status,
       coalesce(sending.reason, failed.last_error, case when ${OVERDUE} then $2 end) as reason, coalesce(sending.prepared, 0) as prepared,
       (select count(*)::int from deliveries where issue_id = sending.issue_id and accepted_at is not null) as gone
     from sendings sending
     left join issues issue on issue.id = sending.issue_id
     left join lateral (
       select last_error from chunks
       where issue_id = sending.issue_id and settled_at is null and last_error is not null order by no limit 1
     ) failed on true
     where sending.status in ('paused', 'held', 'needs_review') or ${OVERDUE}
        or (sending.finished_at is null and sending.status <> 'cancelled' and failed.last_error is not null)
     order by sending.created_at desc, sending.issue_id limit $1`,
    [limit, NOBODY_PREPARES],
  )
}
