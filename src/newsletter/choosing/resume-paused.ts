import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { oneByOne } from '@/platform/one-by-one'
import { inTransaction } from '@/platform/transaction'
import { lockSubscriber } from '../subscribing/subscriber'
import { write } from './change-choices'

/** Whose pause is over gets letters again. */
export async function resumePaused(req: PayloadRequest, now = new Date()): Promise<void> {
  const over = await query<{ id: string }>(
    req,
    `select id from subscribers where status = 'paused' and paused_until <= $1 order by paused_until limit 5000`,
    [now],
  )
  await oneByOne(
    req,
    'Ending a pause',
    over,
    ({ id }) => id,
    ({ id }) =>
      inTransaction(req, async () => {
        const subscriber = await lockSubscriber(req, id)
        const isOver = subscriber?.status === 'paused' && subscriber.pausedUntil && subscriber.pausedUntil <= now
        if (isOver) await write(req, subscriber, { kind: 'resume' }, { method: 'pause-over' }, now)
      }),
  )
}
