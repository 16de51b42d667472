import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

/**
 * Everybody in a chunk has their letter: what nobody knew is settled. Also where it was given up before, because the
 * sending was cancelled. Whoever was skipped stays skipped.
 * @param reason how it is known, for the row of each reader.
 */
export async function countAsSent(req: PayloadRequest, issue: string, chunk: number, reason: string): Promise<void> {
  await query(
    req,
    `update deliveries delivery set status = 'accepted', reason = $3, sealed_address = null,
       content_hash = sending.content_hash, accepted_at = coalesce(chunk.first_attempt_at, chunk.sealed_at, now()),
       updated_at = now()
     from sendings sending join chunks chunk on chunk.issue_id = sending.issue_id and chunk.no = $2
     where sending.issue_id = $1 and delivery.issue_id = $1 and delivery.chunk_no = $2
       and delivery.status in ('prepared', 'unknown')`,
    [issue, chunk, reason],
  )
  await query(
    req,
    `update chunks set status = 'accepted', settled_at = coalesce(settled_at, now()), lease_until = null, lease_token = null
     where issue_id = $1 and no = $2`,
    [issue, chunk],
  )
}
