import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { oneByOne } from '@/platform/one-by-one'
import { inTransaction } from '@/platform/transaction'
import { forgetDeliveries } from '../subscribing/forget-deliveries'
import { NEW_ADDRESS_HOURS } from '../subscribing/link-purposes'

/** What could not go when somebody was erased, because a letter to them was sealed: gone once that is settled. */
export async function forgetErased(req: PayloadRequest): Promise<void> {
  const left = await query<{ id: string }>(
    req,
    `select id from subscribers where status = 'erased'
       and exists (select from deliveries where subscriber_id = subscribers.id)`,
  )
  await oneByOne(
    req,
    'Forgetting who was erased',
    left,
    ({ id }) => id,
    ({ id }) => inTransaction(req, () => forgetDeliveries(req, id)),
  )
}

/** New addresses that nobody confirmed in time. */
export async function forgetAddressChanges(req: PayloadRequest): Promise<void> {
  await query(req, 'delete from address_changes where created_at < now() - make_interval(hours => $1)', [
    NEW_ADDRESS_HOURS,
  ])
}
