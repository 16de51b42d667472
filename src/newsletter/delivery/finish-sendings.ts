import type { PoolClient } from 'pg'
import { atomically } from './atomically'
import type { Sender } from './sender'

type Counts = { prepared: number; settled: number; accepted: number; skipped: number; failed: number; inReview: number }

/** Closes every sending whose chunks are all settled, after its counts were found to balance. */
export async function finishSendings(sender: Sender): Promise<void> {
  const { rows } = await sender.pool.query<{ issueId: string }>(
    `select issue_id as "issueId" from sendings sending
     where finished_at is null and prepared_at is not null and status in ('sending', 'paused', 'held')
       and not exists (
         select from chunks where issue_id = sending.issue_id and settled_at is null and status <> 'needs_review'
       )`,
  )
  for (const { issueId } of rows) await atomically(sender.pool, (client) => finish(client, sender, issueId))
}

async function finish(client: PoolClient, { log }: Sender, issueId: string): Promise<void> {
  const held = await client.query('select from sendings where issue_id = $1 and finished_at is null for update', [
    issueId,
  ])
  if (held.rowCount === 0) return
  const counts = await count(client, issueId)
  const trouble = troubleIn(counts)
  if (trouble) log.error(`Issue ${issueId}: ${trouble}`)
  else
    log.info(
      `Issue ${issueId} is sent: ${counts.accepted} accepted, ${counts.skipped} skipped, ${counts.failed} failed`,
    )
  await client.query(
    `update sendings set status = case when $2::text is null then 'done' else 'needs_review' end, reason = $2,
       finished_at = case when $2::text is null then now() end where issue_id = $1`,
    [issueId, trouble],
  )
}

function troubleIn({ inReview, prepared, settled }: Counts): string | null {
  if (inReview > 0) return `${inReview} letters may or may not have been accepted; a person has to decide`
  return prepared === settled ? null : `${prepared} letters were prepared but ${settled} are settled`
}

async function count(client: PoolClient, issueId: string): Promise<Counts> {
  const { rows } = await client.query<Counts>(
    `select coalesce(max(sending.prepared), 0) as prepared,
       count(delivery.id) filter (where delivery.status <> 'prepared')::int as settled,
       count(delivery.id) filter (where delivery.status not in ('prepared', 'skipped', 'failed'))::int as accepted,
       count(delivery.id) filter (where delivery.status = 'skipped')::int as skipped,
       count(delivery.id) filter (where delivery.status = 'failed')::int as failed,
       count(delivery.id) filter (where chunk.status = 'needs_review' and delivery.status = 'prepared')::int as "inReview"
     from sendings sending
       left join deliveries delivery on delivery.issue_id = sending.issue_id
       left join chunks chunk on chunk.issue_id = delivery.issue_id and chunk.no = delivery.chunk_no
     where sending.issue_id = $1`,
    [issueId],
  )
  const [counts] = rows
  if (!counts) throw new Error(`Issue ${issueId} has no sending`)
  return counts
}
