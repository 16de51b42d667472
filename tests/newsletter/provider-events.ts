/** What the tests of provider events share. */

import { keepEvent } from '@/mailroom/keep-event'
import { providerEvent } from '@/mailroom/provider-event'
import { applyEvents } from '@/newsletter/afterwards/apply-events'
import { query } from '@/platform/database'
import { type Told, told } from '../world/resend-webhooks'
import type { House } from '../world/rooms'

let ids = 0

/** Keeps an event as the webhook does, without applying it. */
export async function tell(house: House, what: Told & { id?: string }): Promise<void> {
  ids += 1
  const event = providerEvent(what.id ?? `msg_${ids}`, told(what))
  if (!event.ok) throw new Error(event.reason)
  await keepEvent(await house.system(), event.value)
}

/** Keeps events and applies everything that is open. */
export async function tells(house: House, ...events: (Told & { id?: string })[]): Promise<void> {
  for (const event of events) await tell(house, event)
  await applyEvents(await house.system())
}

export type Row = { id: string; status: string; reason: string | null; subscriber: string; provider: string | null }

/** Deliveries of an issue in the order of their places. */
export async function deliveriesOf(house: House, issue: string): Promise<Row[]> {
  return query<Row>(
    await house.system(),
    `select id, status, reason, subscriber_id as subscriber, provider_id as provider from deliveries
     where issue_id = $1 order by chunk_no, position`,
    [issue],
  )
}

/** Events that wait to be applied. */
export async function openEventsOf(house: House): Promise<number> {
  const rows = await query(await house.system(), 'select 1 from provider_events where applied_at is null')
  return rows.length
}
