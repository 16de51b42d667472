import { expect, test } from 'vitest'
import { postLetter } from '@/mailroom/post-letter'
import { lettersThatDidNotGo } from '@/mailroom/queries'
import { suppress } from '@/mailroom/suppress'
import { deliverLetter } from '@/newsletter/delivery/deliver-letter'
import { query } from '@/platform/database'
import type { Mailer } from '@/platform/mail/mailer'
import { aHouse } from '../world/rooms'
import { aMailer, aSender } from './senders'

const house = aHouse()
let n = 0

async function posted(kind: Parameters<typeof postLetter>[1]['kind'] = 'welcome') {
  n += 1
  const uniqueKey = `letter-${n}`
  const to = `reader${n}@example.org`
  await postLetter(await house().system(), {
    kind,
    uniqueKey,
    to,
    subject: 'Hello',
    html: '<p>Hello</p>',
    text: 'Hello\n',
  })
  return { uniqueKey, to }
}

type Row = {
  status: string
  attempts: number
  last_error: string | null
  sealed_address: string | null
  sealed_body: string | null
  settled: boolean
  due: boolean
}
async function rowOf(uniqueKey: string): Promise<Row | undefined> {
  const [row] = await query<Row>(
    await house().system(),
    'select *, settled_at is not null as settled, not_before <= now() as due from letters where unique_key = $1',
    [uniqueKey],
  )
  return row
}

const dueAgain = async () =>
  query(await house().system(), `update letters set not_before = now() - interval '1 second' where settled_at is null`)
const outcomes = (mailer: Mailer) => aSender(house, mailer)

test('a posted letter leaves once, and what was sealed goes with it', async () => {
  const { mailer, told } = aMailer()
  const sender = outcomes(mailer)
  const { uniqueKey, to } = await posted()
  expect(await deliverLetter(sender)).toBe(true)
  expect(await deliverLetter(sender)).toBe(false)
  expect(told.map(({ letters }) => letters[0]?.to)).toEqual([to])
  expect(told[0]?.letters[0]).toMatchObject({
    from: 'Sample <letters@example.org>',
    subject: 'Hello',
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
  expect(await rowOf(uniqueKey)).toMatchObject({
    status: 'accepted',
    settled: true,
    sealed_address: null,
    sealed_body: null,
  })
})

test('while the provider is down a letter stays queued and says why; then it goes', async () => {
  const { mailer, told, answers } = aMailer()
  const sender = outcomes(mailer)
  const { uniqueKey } = await posted()
  answers.push({ kind: 'wait', seconds: 30, reason: 'connect ECONNREFUSED' })
  await deliverLetter(sender)
  expect(await rowOf(uniqueKey)).toMatchObject({
    status: 'queued',
    last_error: 'connect ECONNREFUSED',
    settled: false,
    due: false,
  })
  expect(await deliverLetter(sender)).toBe(false)
  await dueAgain()
  await deliverLetter(sender)
  expect(await rowOf(uniqueKey)).toMatchObject({ status: 'accepted', last_error: null })
  expect(told[0]).toEqual(told[1])
})

test('a letter whose outcome is not known is repeated with the same key, but not after 23 hours', async () => {
  const { mailer, told, answers } = aMailer()
  const sender = outcomes(mailer)
  const { uniqueKey } = await posted()
  answers.push({ kind: 'unknown', reason: 'timed out' }, { kind: 'unknown', reason: 'timed out' })
  await deliverLetter(sender)
  await dueAgain()
  await deliverLetter(sender)
  expect(new Set(told.map(({ key }) => key)).size).toBe(1)
  expect(await rowOf(uniqueKey)).toMatchObject({ status: 'unknown', attempts: 2 })
  await query(
    await house().system(),
    `update letters set not_before = now() - interval '1 second', first_attempt_at = now() - interval '24 hours' where unique_key = $1`,
    [uniqueKey],
  )
  await deliverLetter(sender)
  expect(told).toHaveLength(2)
  expect(await rowOf(uniqueKey)).toMatchObject({ status: 'needs_review', settled: true, sealed_body: null })
})

test('a mail server recognises no repeat, so a letter in doubt is tried three times and no more', async () => {
  const { mailer, told, answers } = aMailer({ name: 'smtp', batchSize: 1, idempotent: false })
  const sender = outcomes(mailer)
  const { uniqueKey } = await posted()
  for (let times = 0; times < 5; times += 1) {
    answers.push({ kind: 'unknown', reason: 'the connection ended' })
    await deliverLetter(sender)
    await dueAgain()
  }
  expect(told).toHaveLength(3)
  expect(await rowOf(uniqueKey)).toMatchObject({ status: 'needs_review' })
})

test('a refused address fails, and a letter whose address was suppressed meanwhile does not leave unless staff need it', async () => {
  const { mailer, told, answers } = aMailer()
  const sender = outcomes(mailer)
  const refused = await posted()
  answers.push({ kind: 'rejected', reason: 'no such user' })
  await deliverLetter(sender)
  expect(await rowOf(refused.uniqueKey)).toMatchObject({
    status: 'failed',
    last_error: 'no such user',
    sealed_address: null,
  })
  const late = await posted()
  const reset = await posted('password-reset')
  for (const { to } of [late, reset]) await suppress(await house().system(), { address: to }, 'bounced', 'test')
  await deliverLetter(sender)
  await deliverLetter(sender)
  expect(await rowOf(late.uniqueKey)).toMatchObject({ status: 'suppressed', sealed_body: null })
  expect(await rowOf(reset.uniqueKey)).toMatchObject({ status: 'accepted' })
  expect(told).toHaveLength(2)
})

test('a letter that one mail server puts off for two days fails with its reason, and staff see it', async () => {
  const { mailer, answers } = aMailer({ name: 'smtp', batchSize: 1, idempotent: false })
  const sender = outcomes(mailer)
  const { uniqueKey } = await posted()
  for (const hours of [47, 2]) {
    answers.push({ kind: 'wait', seconds: 60, reason: '450 4.2.2 Mailbox full', about: 'letter' })
    await deliverLetter(sender)
    expect(await rowOf(uniqueKey)).toMatchObject({ status: 'queued', settled: false, due: false })
    await query(
      await house().system(),
      `update letters set not_before = now() - interval '1 second', refused_since = refused_since - $2 * interval '1 hour' where unique_key = $1`,
      [uniqueKey, hours],
    )
  }
  answers.push({ kind: 'wait', seconds: 60, reason: '450 4.2.2 Mailbox full', about: 'letter' })
  await deliverLetter(sender)
  expect(await rowOf(uniqueKey)).toMatchObject({
    status: 'failed',
    last_error: '450 4.2.2 Mailbox full',
    sealed_address: null,
  })
  const { letters } = await lettersThatDidNotGo(await house().system())
  expect(letters).toContainEqual(expect.objectContaining({ status: 'failed', reason: '450 4.2.2 Mailbox full' }))
})

test('a letter that cannot be opened waits and says so, and others pass it', async () => {
  const { mailer } = aMailer()
  const sender = outcomes(mailer)
  const broken = await posted()
  await query(
    await house().system(),
    `update letters set sealed_body = 'v1.other.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAA' where unique_key = $1`,
    [broken.uniqueKey],
  )
  const fine = await posted()
  while (await deliverLetter(sender));
  expect(await rowOf(broken.uniqueKey)).toMatchObject({
    status: 'queued',
    last_error: 'Sealed with key other, which is not in the ring',
    due: false,
  })
  expect(await rowOf(fine.uniqueKey)).toMatchObject({ status: 'accepted' })
})

test('a sender that lost its lease records nothing over the one that has it now', async () => {
  const { mailer, answers } = aMailer()
  const sender = outcomes(mailer)
  const { uniqueKey } = await posted()
  answers.push(() => ({ kind: 'rejected', reason: 'too late' }))
  const send = mailer.send
  mailer.send = async (letter, signal) => {
    await query(await house().system(), `update letters set lease_token = gen_random_uuid() where unique_key = $1`, [
      uniqueKey,
    ])
    return send(letter, signal)
  }
  await deliverLetter(sender)
  expect(await rowOf(uniqueKey)).toMatchObject({ status: 'queued', settled: false })
})
