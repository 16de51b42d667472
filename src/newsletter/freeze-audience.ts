import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

export type Audience = { candidates: number; excluded: number; prepared: number; chunks: number }

/**
 * Writes one delivery for everybody who gets an issue now, in chunks, in the request's transaction: all or nobody.
 * Who that is says `receives` in `rules.ts`; here it is asked of all subscribers at once.
 * @param chunkSize how many letters the mail port takes in one request.
 */
export async function freezeAudience(
  req: PayloadRequest,
  issue: string,
  { topics, chunkSize }: { topics: string[]; chunkSize: number },
): Promise<Audience> {
  const [audience] = await query<Audience>(
    req,
    `with candidates as (
       select id, address_hmac, address_sealed,
         not exists (select from suppressions where address_hmac = subscriber.address_hmac)
         and coalesce(frequency::text, 'each') = 'each'
         and (
           not exists (select from subscribers_rels where parent_id = subscriber.id and path = 'topics')
           or exists (select from subscribers_rels where parent_id = subscriber.id and topics_id = any($2::uuid[]))
         ) as receives
       from subscribers subscriber
       where status = 'confirmed' and address_sealed is not null and address_hmac is not null
     ),
     places as (
       select id, address_hmac, address_sealed, (row_number() over (order by id) - 1)::int as place
       from candidates where receives
     ),
     written as (
       insert into deliveries (issue_id, subscriber_id, address_hmac, sealed_address, chunk_no, position)
       select $1, id, address_hmac, address_sealed, place / $3::int + 1, place % $3::int from places
       returning chunk_no
     )
     select (select count(*) from candidates)::int as candidates,
       (select count(*) from candidates where not receives)::int as excluded,
       count(*)::int as prepared, coalesce(max(chunk_no), 0)::int as chunks
     from written`,
    [issue, topics, chunkSize],
  )
  if (!audience || audience.candidates !== audience.prepared + audience.excluded) {
    throw new Error(`The audience of issue ${issue} does not add up: ${JSON.stringify(audience)}`)
  }
  await query(req, 'insert into chunks (issue_id, no) select $1, generate_series(1, $2)', [issue, audience.chunks])
  return audience
}
