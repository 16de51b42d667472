import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { complaintWords, isOverRate } from './rules'

/** Stops issues that still go out and of which too many complain. Who looks at the dashboard finds the reason. */
export async function pauseByComplaints(req: PayloadRequest, issues: string[]): Promise<void> {
  const rows = await query<{ issue: string; seen: number; complaints: number; accepted: number }>(
    req,
    `select sending.issue_id as issue, complaints_seen as seen, counted.* from sendings sending, lateral (
       select count(*) filter (where status = 'complained')::int as complaints,
         count(*) filter (where status not in ('prepared', 'skipped', 'failed', 'unknown'))::int as accepted
       from deliveries where issue_id = sending.issue_id
     ) counted where sending.issue_id = any($1::uuid[]) and sending.status = 'sending'`,
    [issues],
  )
  for (const { issue, seen, complaints, accepted } of rows) {
    if (!isOverRate(complaints, seen, accepted)) continue
    const reason = complaintWords(complaints, accepted)
    req.payload.logger.warn(`Issue ${issue} is paused: ${reason}`)
    await query(req, `update sendings set status = 'paused', reason = $2 where issue_id = $1 and status = 'sending'`, [
      issue,
      reason,
    ])
  }
}
