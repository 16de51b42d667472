import type { PayloadRequest } from 'payload'
import type { Subscriber } from '../subscribing/subscriber'
import { write } from './change-choices'

/**
 * Who comes back agrees to what everybody does, not to what they chose before they left. Whoever never chose has nothing
 * to change. @param page where they confirmed.
 */
export async function beginAnew(req: PayloadRequest, subscriber: Subscriber, page: string): Promise<void> {
  const everything = { kind: 'content', frequency: 'each', topics: [] } as const
  await write(req, subscriber, everything, { page, method: 'came-back' }, new Date())
}
