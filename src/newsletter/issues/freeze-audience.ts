import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { type Audience, candidatesSql } from './audience'
import { LONG_WORK } from './long-work'

export type Frozen = { candidates: number; excluded: number; prepared: number; chunks: number }

/**
 * Writes one delivery for everybody who gets an issue now, in chunks, in the request's transaction: all or nobody.
 * @param chunkSize how many letters the mail port takes in one request.
 */
export async function freezeAudience(
  req: PayloadRequest,
  issue: string,
  { audience, chunkSize }: { audience: Audience; chunkSize: number },
): Promise<Frozen> {
  await query(req, LONG_WORK)
  const { select, values } = candidatesSql(audience)
  const [issueId, size] = [`$${values.length + 1}`, `$${values.length + 2}`]
  const [frozen] = await query<Frozen>(
    req,
    `with candidates as materialized (${select}),
     places as (
       select id, address_hmac, address_sealed, consent_id, (row_number() over (order by id) - 1)::int as place
       from candidates where why is null
     ),
     written as (
       insert into deliveries (issue_id, subscriber_id, address_hmac, sealed_address, consent_id, chunk_no, position)
       select ${issueId}, id, address_hmac, address_sealed, consent_id, place / ${size}::int + 1, place % ${size}::int
       from places returning chunk_no
     )
     select (select count(*) from candidates)::int as candidates,
       (select count(*) from candidates where why is not null)::int as excluded,
       count(*)::int as prepared, coalesce(max(chunk_no), 0)::int as chunks
     from written`,
    [...values, issue, chunkSize],
  )
  if (!frozen || frozen.candidates !== frozen.prepared + frozen.excluded) {
    throw new Error(`The audience of issue ${issue} does not add up: ${JSON.stringify(frozen)}`)
  }
  await query(req, 'insert into chunks (issue_id, no) select $1, generate_series(1, $2)', [issue, frozen.chunks])
  return frozen
}
