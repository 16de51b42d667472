import type { PoolClient } from 'pg'
import { endCancelled } from '../issues/end-cancelled'
import { inDoubtWords, nobodyWords } from '../issues/rules'
import { atomically } from './atomically'
import { LEASE_OVER } from './by-the-clock'
import type { Sender } from './sender'

type Counts = Record<'prepared' | 'settled' | 'accepted' | 'skipped' | 'failed' | 'inReview', number> & {
  /** What was said most often of those that failed. */
  refusal: string | null
}

/** SQL about a `sending`: nothing of it is left but what waits for a person. */
const IS_OVER = `finished_at is null and prepared_at is not null and status in ('sending', 'paused', 'held')
  and not exists (
    select from chunks where issue_id = sending.issue_id and settled_at is null
      and (status <> 'needs_review' or sending.status = 'held')
  )`

/**
 * Closes every sending whose chunks are all settled, after its counts were found to balance. One with doubts left waits
 * for a person; one that was held goes on saying why, which its doubts do not tell.
 */
export async function finishSendings(sender: Sender): Promise<void> {
  const { rows } = await sender.pool.query<{ issueId: string }>(
    `select issue_id as "issueId" from sendings sending where ${IS_OVER}`,
  )
  for (const { issueId } of rows) await atomically(sender.pool, (client) => finish(client, sender, issueId))
  await finishCancelled(sender)
}

/** A cancelled sending is over when the requests that were on their way have ended. */
async function finishCancelled({ pool }: Sender): Promise<void> {
  const { rows } = await pool.query<{ issueId: string }>(
    `select issue_id as "issueId" from sendings sending
     where finished_at is null and status = 'cancelled'
       and not exists (
         select from chunks where issue_id = sending.issue_id and settled_at is null and not ${LEASE_OVER}
       )`,
  )
  for (const { issueId } of rows) {
    await atomically(pool, async (client) => {
      await client.query('select from sendings where issue_id = $1 for update', [issueId])
      await endCancelled((statement, values) => client.query(statement, values), issueId)
    })
  }
}

async function finish(client: PoolClient, { log }: Sender, issueId: string): Promise<void> {
  await client.query('select from sendings where issue_id = $1 for update', [issueId])
  // Before it was held, a person may have let a chunk go once more.
  const still = await client.query(`select from sendings sending where issue_id = $1 and ${IS_OVER}`, [issueId])
  if (still.rowCount === 0) return
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

function troubleIn({ inReview, prepared, settled, accepted, failed, refusal }: Counts): string | null {
  if (inReview > 0) return inDoubtWords(inReview)
  if (prepared !== settled) return `${prepared} letters were prepared but ${settled} are settled`
  return accepted === 0 && failed > 0 ? nobodyWords(failed, refusal) : null
}

async function count(client: PoolClient, issueId: string): Promise<Counts> {
  const { rows } = await client.query<Counts>(
    `select coalesce(max(sending.prepared), 0) as prepared,
       count(delivery.id) filter (where delivery.status <> 'prepared')::int as settled,
       count(delivery.id) filter (where delivery.status not in ('prepared', 'skipped', 'failed', 'unknown'))::int as accepted,
       count(delivery.id) filter (where delivery.status = 'skipped')::int as skipped,
       count(delivery.id) filter (where delivery.status = 'failed')::int as failed,
       mode() within group (order by delivery.reason) filter (where delivery.status = 'failed') as refusal,
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
