import type { PayloadRequest } from 'payload'
import { forgetEvents } from '@/mailroom/forget-events'
import { query } from '@/platform/database'
import { UNSEALED } from './unsealed-chunks'

/**
 * Takes a person out of their deliveries. Each row is counted in its issue, so it stays, as one of nobody. A letter that
 * has not been sealed is skipped. One that is sealed and not settled stays as it is: its chunk may have to be made again
 * byte by byte. So this is called once more for whoever was erased (`forget-erased.ts`).
 */
export async function forgetDeliveries(req: PayloadRequest, subscriber: string): Promise<void> {
  await skipUnsealed(req, subscriber)
  const settled = await query<{ id: string; provider: string | null }>(
    req,
    `select id, provider_id as provider from deliveries delivery
     where subscriber_id = $1 and status <> 'prepared' and (status = 'skipped' or not exists (
       select from chunks where issue_id = delivery.issue_id and no = delivery.chunk_no and settled_at is null
     )) order by id for update`,
    [subscriber],
  )
  if (settled.length === 0) return
  const ids = settled.map(({ id }) => id)
  await forgetEvents(
    req,
    ids,
    settled.flatMap(({ provider }) => provider ?? []),
  )
  await query(
    req,
    `update deliveries set subscriber_id = gen_random_uuid(), address_hmac = 'erased:' || gen_random_uuid(),
       sealed_address = null, provider_id = null, consent_id = null where id = any($1::uuid[])`,
    [ids],
  )
}

async function skipUnsealed(req: PayloadRequest, subscriber: string): Promise<void> {
  await query(
    req,
    `with open as (${UNSEALED})
     update deliveries delivery set status = 'skipped', reason = 'erased', sealed_address = null, updated_at = now()
     from open where delivery.issue_id = open.issue_id and delivery.chunk_no = open.no
       and delivery.subscriber_id = $1 and delivery.status = 'prepared'`,
    [subscriber],
  )
}
