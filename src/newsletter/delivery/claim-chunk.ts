import type { PoolClient } from 'pg'
import { IN_TIME, LEASE_OVER } from './by-the-clock'
import type { Begin } from './rate-slot'
import type { Sender } from './sender'

/** A chunk that this process alone may work on while its lease stands. */
export type ClaimedChunk = {
  issueId: string
  no: number
  /** Whether it was made by splitting another one. */
  isPart: boolean
  generation: number
  sealed: boolean
  payloadHash: string | null
  idempotencyKey: string | null
  /** Tries since the last definite answer. */
  attempts: number
  /** Whether an earlier try was left without an answer, and how long ago the first of those was. */
  doubtful: boolean
  hours: number
  /** How long it alone has been refused for now. */
  refusedHours: number
  lease: string
}

/**
 * How many chunks of an issue may be in doubt before no further one is begun, so that an outage of the provider leaves
 * eight of them, and what was on its way, to be proved or decided, and not the whole issue.
 */
export const MOST_IN_DOUBT = 8

const IN_DOUBT = `select from chunks
  where issue_id = sending.issue_id and settled_at is null and status = 'unknown' limit ${MOST_IN_DOUBT}`

/** Claims the next chunk of the sending that was due first; `undefined` when nothing is due. */
export async function claimChunk({ pool, leaseSeconds }: Sender): Promise<ClaimedChunk | undefined> {
  const { rows } = await pool.query<ClaimedChunk>(
    `with due as (
       select next.issue_id, next.no
       from sendings sending cross join lateral (select count(*) as chunks from (${IN_DOUBT}) found) doubt
       cross join lateral (
         select issue_id, no from chunks
         where issue_id = sending.issue_id and settled_at is null and status in ('pending', 'sealed', 'unknown')
           and not_before <= now() and ${LEASE_OVER}
           and (first_attempt_at is not null or doubt.chunks < ${MOST_IN_DOUBT})
         order by no limit 1 for update skip locked
       ) next
       where sending.status = 'sending' order by sending.not_before, sending.issue_id limit 1
     )
     update chunks as chunk set lease_token = gen_random_uuid(), lease_until = now() + $1 * interval '1 second',
       status = case when first_attempt_at is null then chunk.status else 'unknown' end,
       refused_since = case when chunk.not_before > now() - interval '2 hours' then chunk.refused_since end
     from due where chunk.issue_id = due.issue_id and chunk.no = due.no
     returning chunk.issue_id as "issueId", chunk.no, parent_no is not null as "isPart", generation,
       sealed_at is not null as sealed,
       payload_hash as "payloadHash", idempotency_key as "idempotencyKey", attempts,
       first_attempt_at is not null as doubtful,
       coalesce(extract(epoch from now() - first_attempt_at) / 3600, 0)::float8 as hours,
       coalesce(extract(epoch from now() - refused_since) / 3600, 0)::float8 as "refusedHours", lease_token as lease`,
    [leaseSeconds],
  )
  return rows[0]
}

const RENEWED = `lease_until = now() + $4::int * interval '1 second'`
const MAY_BEGIN = `issue_id = $1 and no = $2 and lease_token = $3 and ${IN_TIME}
  and exists (select from sendings where issue_id = $1 and status = 'sending')`

/**
 * Notes that a request is about to leave, and takes the whole lease anew; not when it is lost, the sending paused, or
 * a repeat would not be recognised any more.
 */
export const beginChunk = ({ leaseSeconds }: Sender, chunk: ClaimedChunk): Begin => ({
  update: `update chunks set attempts = attempts + 1, first_attempt_at = coalesce(first_attempt_at, now()), ${RENEWED}
     where ${MAY_BEGIN}`,
  renewal: `update chunks set ${RENEWED} where ${MAY_BEGIN}`,
  values: [chunk.issueId, chunk.no, chunk.lease, leaseSeconds],
})

/** Takes the whole lease anew. @returns false when it has gone to another process. */
export async function keepChunk({ pool, leaseSeconds }: Sender, chunk: ClaimedChunk): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update chunks set lease_until = now() + $4::int * interval '1 second'
     where issue_id = $1 and no = $2 and lease_token = $3`,
    [chunk.issueId, chunk.no, chunk.lease, leaseSeconds],
  )
  return rowCount === 1
}

/** Gives back a chunk of which nothing has left since it was claimed, though its beginning may have been noted. */
export async function releaseChunk({ pool }: Sender, chunk: ClaimedChunk): Promise<void> {
  await pool.query(
    `update chunks set lease_until = null, lease_token = null, attempts = $4,
       first_attempt_at = case when $5 then first_attempt_at end
     where issue_id = $1 and no = $2 and lease_token = $3`,
    [chunk.issueId, chunk.no, chunk.lease, chunk.attempts, chunk.doubtful],
  )
}

/** Holds the chunk's row until the transaction ends. @returns false when the lease has gone to another process. */
export async function holdChunk(client: PoolClient, { issueId, no, lease }: ClaimedChunk): Promise<boolean> {
  const { rowCount } = await client.query(
    'select from chunks where issue_id = $1 and no = $2 and lease_token = $3 for update',
    [issueId, no, lease],
  )
  return rowCount === 1
}
