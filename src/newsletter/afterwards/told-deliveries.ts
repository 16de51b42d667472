/** What the provider tells of deliveries. */
import type { PayloadRequest } from 'payload'
import type { OpenEvent } from '@/mailroom/open-events'
import { toldStatuses } from '@/mailroom/provider-event'
import { type AboutRow, columnsOf, matched, namesOf, outweighs, strongest } from '@/mailroom/told-rows'
import { query } from '@/platform/database'

/** Which deliveries these events are about. */
export async function deliveriesToldOf(req: PayloadRequest, events: OpenEvent[]): Promise<AboutRow[]> {
  const rows = await query<{ id: string; provider: string | null; hmac: string }>(
    req,
    `select id, provider_id as provider, address_hmac as hmac from deliveries
     where id = any($1::uuid[]) or provider_id = any($2::text[])`,
    namesOf(events),
  )
  return matched(events, rows)
}

/** Records what became of deliveries; whoever was thought to have nothing has the letter after all. */
export async function recordToldDeliveries(req: PayloadRequest, about: AboutRow[]): Promise<void> {
  const told = strongest(about)
  const ids = told.map(({ row }) => row)
  await query(req, 'select from deliveries where id = any($1::uuid[]) order by id for update', [ids])
  await query(
    req,
    `update deliveries delivery set status = told.status, sealed_address = null, updated_at = now(),
       reason = coalesce(nullif(told.words, ''), delivery.reason),
       content_hash = coalesce(delivery.content_hash, sending.content_hash),
       accepted_at = coalesce(delivery.accepted_at, now())
     from unnest($1::uuid[], $2::text[], $3::text[]) as told (id, status, words), sendings sending
     where delivery.id = told.id and sending.issue_id = delivery.issue_id and ${outweighs('delivery', '$4')}`,
    [...columnsOf(told), toldStatuses],
  )
}
