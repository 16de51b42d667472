import type { PayloadRequest } from 'payload'
import { forgetEvents } from '@/mailroom/forget-events'
import { query } from '@/platform/database'
import { goOn } from '../issues/go-on'
import { holdUnmade, namesOf } from './hold-unmade'
import { LEFT_WITH_IT, lastBeforeLeaving } from './left-with-it'

/**
 * Takes a person out of their deliveries. Each row is counted in its issue, so it stays, as one of nobody. A letter that
 * has not been begun is skipped, and of one that is left to a person nobody knows. One that may have to be made again byte
 * by byte stays as it is, so this is called once more for whoever was erased (`forget-erased.ts`).
 *
 * The last letter they had before they left stays marked as that, or the count of an issue would fall again.
 */
export async function forgetDeliveries(req: PayloadRequest, subscriber: string): Promise<void> {
  await endUnmade(req, subscriber)
  const last = await lastBeforeLeaving(req, subscriber)
  const settled = await query<{ id: string; provider: string | null }>(
    req,
    `select id, provider_id as provider from deliveries delivery
     where subscriber_id = $1 and status <> 'prepared' and (status in ('skipped', 'unknown') or not exists (
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
    `update deliveries set subscriber_id = gen_random_uuid(), sealed_address = null, provider_id = null, consent_id = null,
       address_hmac = case when id = $2 then '${LEFT_WITH_IT}' else 'erased:' end || gen_random_uuid()
     where id = any($1::uuid[])`,
    [ids, last ?? null],
  )
}

async function endUnmade(req: PayloadRequest, subscriber: string): Promise<void> {
  // First the sendings, as everybody does: one that stands still for its doubts alone may be over with this one.
  await query(
    req,
    `select from sendings where status = 'needs_review' and issue_id in (
       select issue_id from deliveries where subscriber_id = $1 and status = 'prepared'
     ) order by issue_id for update`,
    [subscriber],
  )
  const chunks = await holdUnmade(req, subscriber)
  await query(
    req,
    `update deliveries delivery set status = case when first_attempt_at is null then 'skipped' else 'unknown' end,
       reason = 'erased', sealed_address = null, updated_at = now()
     from unnest($2::uuid[], $3::int[]) as held (issue, no) join chunks on issue_id = held.issue and chunks.no = held.no
     where delivery.issue_id = held.issue and delivery.chunk_no = held.no
       and delivery.subscriber_id = $1 and delivery.status = 'prepared'`,
    [subscriber, ...namesOf(chunks)],
  )
  const doubts = chunks.filter(({ inDoubt }) => inDoubt)
  if (doubts.length === 0) return
  await query(
    req,
    `update chunks set status = 'unknown', settled_at = now(), lease_until = null
     from unnest($1::uuid[], $2::int[]) as held (issue, no) where issue_id = held.issue and chunks.no = held.no
       and not exists (
         select from deliveries where issue_id = held.issue and chunk_no = held.no and status = 'prepared'
       )`,
    namesOf(doubts),
  )
  for (const issue of new Set(doubts.map((chunk) => chunk.issue))) await goOn(req, issue)
}
