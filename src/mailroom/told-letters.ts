/** What the provider tells of single letters. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import type { OpenEvent } from './open-events'
import { toldStatuses } from './provider-event'
import { type AboutRow, columnsOf, matched, namesOf, outweighs, strongest } from './told-rows'

/** Which single letters these events are about. */
export async function lettersToldOf(req: PayloadRequest, events: OpenEvent[]): Promise<AboutRow[]> {
  const rows = await query<{ id: string; provider: string | null; hmac: string }>(
    req,
    `select id, provider_id as provider, address_hmac as hmac from letters
     where id = any($1::uuid[]) or provider_id = any($2::text[])`,
    namesOf(events),
  )
  return matched(events, rows)
}

/**
 * Records what became of single letters. Whatever was told proves that the letter was taken, so a doubt is settled by
 * it and what was kept sealed goes; a sender that has it in hand finds its lease gone and sends nothing.
 */
export async function recordToldLetters(req: PayloadRequest, about: AboutRow[]): Promise<void> {
  const told = strongest(about)
  await query(req, 'select from letters where id = any($1::uuid[]) order by id for update', [
    told.map(({ row }) => row),
  ])
  await query(
    req,
    `update letters letter set status = told.status, last_error = nullif(told.words, ''),
       settled_at = coalesce(settled_at, now()), sealed_address = null, sealed_body = null,
       lease_until = null, lease_token = null
     from unnest($1::uuid[], $2::text[], $3::text[]) as told (id, status, words)
     where letter.id = told.id and ${outweighs('letter', '$4')}`,
    [...columnsOf(told), toldStatuses],
  )
}
