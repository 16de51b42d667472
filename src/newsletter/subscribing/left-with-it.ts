import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

/** How the address of a delivery begins that is nobody's, where its reader left with it as their last. */
export const LEFT_WITH_IT = 'erased:left:'

/** Their last letter before they left; nothing for whoever was erased before, or whose subscription had ended by itself. */
export async function lastBeforeLeaving(req: PayloadRequest, subscriber: string): Promise<string | undefined> {
  const [last] = await query<{ id: string }>(
    req,
    `select delivery.id from subscribers subscriber join deliveries delivery on delivery.subscriber_id = subscriber.id
     where subscriber.id = $1 and subscriber.status in ('confirmed', 'paused', 'unsubscribed')
       and accepted_at <= case when subscriber.status = 'unsubscribed' then left_at else now() end
     order by accepted_at desc limit 1`,
    [subscriber],
  )
  return last?.id
}
