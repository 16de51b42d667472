import { expect, test } from 'vitest'
import { queueStanding } from '@/discussion/queue-standing'
import { query } from '@/platform/database'
import { aHouse } from '../world/rooms'
import { hoursBefore, inQueue, NOW } from './in-the-queue'

const house = aHouse()
const standing = async () => queueStanding(await house().system(), NOW)

/** Somebody decided after so many hours, so many days ago. */
async function decidedAfter(hours: number, daysAgo: number, by: 'staff' | 'reader' = 'staff'): Promise<void> {
  const req = await house().system()
  const decidedAt = hoursBefore(daysAgo * 24)
  const id = await inQueue(house(), { status: 'rejected' })
  await query(req, 'update comments set created_at = $2 where id = $1', [id, hoursBefore(hours, decidedAt)])
  await query(
    req,
    `insert into moderation_log (comment_id, at, actor, action, from_status, to_status)
     values ($1, $2, $3, 'status', 'pending', 'rejected')`,
    [id, decidedAt, by],
  )
}

test('with nothing decided and nothing waiting there is nothing to say but the target', async () => {
  expect(await standing()).toEqual({ targetHours: 24, waiting: 0, overTarget: 0 })
})

test('the figures say how long readers wait and how fast somebody decided', async () => {
  await decidedAfter(2, 1)
  await decidedAfter(6, 2)
  await decidedAfter(40, 3)
  await decidedAfter(90, 20)
  await decidedAfter(900, 31)
  await decidedAfter(1, 1, 'reader')
  await inQueue(house(), { hoursAgo: 25 })
  await inQueue(house(), { hoursAgo: 24 })
  await inQueue(house(), { hoursAgo: 3 })
  await inQueue(house(), { hoursAgo: 900, status: 'spam' })
  expect(await standing()).toEqual({
    targetHours: 24,
    waiting: 3,
    overTarget: 1,
    oldest: 25,
    medianOfWeek: 6,
    medianOfMonth: 23,
    withinTarget: 0.5,
  })
})

test('the desk sets the target, and a second decision does not count again', async () => {
  await house().payload.updateGlobal({ slug: 'discussion-rules', data: { targetHours: 48 }, overrideAccess: true })
  const req = await house().system()
  await query(
    req,
    `insert into moderation_log (comment_id, at, actor, action, from_status, to_status)
     select comment_id, at + interval '1 hour', actor, action, from_status, to_status from moderation_log
     where from_status = 'pending' and actor = 'staff'`,
  )
  expect(await standing()).toMatchObject({ targetHours: 48, overTarget: 0, medianOfWeek: 6, withinTarget: 0.75 })
})
