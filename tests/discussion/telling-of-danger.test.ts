import { expect, test } from 'vitest'
import { tellOfDanger } from '@/discussion/tell-of-danger'
import { openBody } from '@/mailroom/letter-body'
import { query } from '@/platform/database'
import { roles } from '@/staff/roles'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { inQueue, statusOf } from './in-the-queue'

const house = aHouse()

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000)
const letters = async () =>
  query<{ unique_key: string; sealed_body: string }>(
    await house().system(),
    `select unique_key, sealed_body from letters where kind = 'staff-notice' order by id`,
  )

test('what may speak of danger is told to those who decide, once, without a word of it', async () => {
  for (const role of roles) await staffOf(house().payload, role)
  await inQueue(house(), { heldFor: 'spam:links' })
  expect(await tellOfDanger(await house().system())).toBe(0)
  const id = await inQueue(house(), {
    words: 'She went blue and limp',
    name: 'Frightened',
    heldFor: 'danger:breathing',
  })
  await Promise.all([1, 2].map(async () => tellOfDanger(await house().system())))
  const posted = await letters()
  expect(posted).toHaveLength(3)
  for (const { unique_key, sealed_body } of posted) {
    expect(unique_key).toContain(id)
    const { subject, html, text } = openBody(sealed_body)
    expect(`${subject} ${html} ${text}`).not.toMatch(/blue|limp|Frightened|breath/i)
    expect(text).toContain('/admin/queue')
  }
  expect(await statusOf(house(), id)).toBe('pending')
})

test('there is at most one letter in a quarter of an hour, and it speaks of all that came meanwhile', async () => {
  await inQueue(house(), { heldFor: 'danger:seizure' })
  await inQueue(house(), { heldFor: 'danger:poison' })
  expect(await tellOfDanger(await house().system(), inMinutes(14))).toBe(0)
  expect(await tellOfDanger(await house().system(), inMinutes(16))).toBe(2)
  expect(await letters()).toHaveLength(6)
  expect(await tellOfDanger(await house().system(), inMinutes(40))).toBe(0)
})

test('a message of danger wakes the queue’s work as it is stored, and again when an edit makes it one', async () => {
  const jobs = async () =>
    (await query(await house().system(), `select 1 from pgboss.job where name = 'discussion-danger'`)).length
  const before = await jobs()
  const id = await inQueue(house())
  await inQueue(house(), { heldFor: 'danger:fever', status: 'spam' })
  expect(await jobs()).toBe(before)
  const hold = async (heldFor: string) =>
    house().payload.update({ collection: 'comments', id, data: { heldFor }, overrideAccess: true })
  await hold('danger:fever')
  await hold('danger:fever private:name')
  expect(await jobs()).toBe(before + 1)
})
