import type { PoolClient } from 'pg'
import type { ClaimedChunk } from './claim-chunk'

/**
 * Makes several chunks out of one that certainly was not accepted, each with a number and a key of its own.
 * @param size how many people each gets at most.
 */
export async function splitChunk(
  client: PoolClient,
  chunk: ClaimedChunk,
  size: number,
  reason?: string,
): Promise<void> {
  const { issueId, no } = chunk
  await client.query('select from sendings where issue_id = $1 for update', [issueId])
  const { rows } = await client.query<{ first: number }>(
    'select max(no) + 1 as first from chunks where issue_id = $1',
    [issueId],
  )
  const first = rows[0]?.first ?? 1
  const moved = await client.query<{ chunk_no: number }>(
    `update deliveries delivery set chunk_no = $3 + place.piece, updated_at = now()
     from (
       select id, ((row_number() over (order by position) - 1) / $4)::int as piece from deliveries
       where issue_id = $1 and chunk_no = $2 and status = 'prepared'
     ) place where delivery.id = place.id returning delivery.chunk_no`,
    [issueId, no, first, size],
  )
  const numbers = [...new Set(moved.rows.map((row) => row.chunk_no))]
  await client.query(
    `insert into chunks (issue_id, no, parent_no) select $1, piece, $2 from unnest($3::int[]) as piece`,
    [issueId, no, numbers],
  )
  await client.query(
    `update chunks set status = 'split', settled_at = now(), last_error = $3, lease_until = null, lease_token = null
     where issue_id = $1 and no = $2`,
    [issueId, no, reason ?? null],
  )
}
