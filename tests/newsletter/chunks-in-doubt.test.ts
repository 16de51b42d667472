import { beforeEach, expect, test } from 'vitest'
import type { Sender } from '@/newsletter/delivery/sender'
import { submitChunk } from '@/newsletter/delivery/submit-chunk'
import { sendingDetails } from '@/newsletter/issues/sending-details'
import { query } from '@/platform/database'
import type { Outcome } from '@/platform/mail/mailer'
import { aHouse } from '../world/rooms'
import { everybodyLeaves, frozenIssue, sendingOf, statusesOf, subscribe } from './readership'
import { aMailer, aSender, untilQuiet } from './senders'

const house = aHouse()

beforeEach(() => everybodyLeaves(house()))

const sql = async (statement: string, values: unknown[] = []) =>
  query<Record<string, unknown>>(await house().system(), statement, values)

test('an outcome that is not known is repeated with the same key and bytes, whatever happened to a reader meanwhile', async () => {
  const people = await subscribe(house(), 3, 'unknown')
  const { mailer, told, answers } = aMailer()
  const issue = await frozenIssue(house())
  answers.push({ kind: 'unknown', reason: 'the connection was reset' })
  const sender = aSender(house, mailer)
  await submitChunk(sender)
  expect(await sql('select status, last_error from chunks where issue_id = $1', [issue])).toEqual([
    { status: 'unknown', last_error: 'the connection was reset' },
  ])
  await sql(`update subscribers set status = 'unsubscribed', link_version = 2 where id = $1`, [people[0]?.id])
  await untilQuiet(house(), sender, issue)
  expect(told).toHaveLength(2)
  expect(told[1]).toEqual(told[0])
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 3 })
})

test('another account would not recognise a repeat, so a person decides', async () => {
  await subscribe(house(), 2, 'account')
  const { mailer, told, answers } = aMailer({ account: 'the first' })
  const issue = await frozenIssue(house())
  answers.push({ kind: 'unknown', reason: 'timed out' })
  await submitChunk(aSender(house, mailer))
  const other = aMailer({ account: 'the second' })
  await untilQuiet(house(), aSender(house, other.mailer), issue)
  expect([told.length, other.told.length]).toEqual([1, 0])
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'needs_review' })
})

test('where a repeat is not recognised, a person decides at once', async () => {
  await subscribe(house(), 1, 'doubt')
  const smtp = aMailer({ name: 'smtp', batchSize: 1, idempotent: false })
  const issue = await frozenIssue(house())
  smtp.answers.push({ kind: 'unknown', reason: 'the connection ended' })
  await untilQuiet(house(), aSender(house, smtp.mailer), issue)
  expect(smtp.told).toHaveLength(1)
  expect(await sendingOf(house(), issue)).toMatchObject({
    status: 'needs_review',
    reason: '1 letters may or may not have been accepted; a person has to decide',
  })
})

test('while the provider refuses for now, a chunk waits for days and loses nobody', async () => {
  await subscribe(house(), 2, 'later')
  const { mailer, told, answers } = aMailer()
  const issue = await frozenIssue(house())
  const sender = aSender(house, mailer)
  for (let times = 0; times < 3; times += 1) {
    answers.push({ kind: 'wait', seconds: 30, reason: 'too many requests' })
    await submitChunk(sender)
    await sql(
      `update chunks set not_before = now() - interval '1 second', first_attempt_at = first_attempt_at - interval '2 days' where issue_id = $1`,
      [issue],
    )
  }
  expect(await submitChunk(sender)).toBe(true)
  expect(new Set(told.map(({ key }) => key)).size, 'its key stays its own').toBe(1)
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 2 })
})

test('days in which nobody tried do not count against a letter that was put off', async () => {
  await subscribe(house(), 1, 'paused')
  const smtp = aMailer({ name: 'smtp', batchSize: 1, idempotent: false })
  const issue = await frozenIssue(house())
  const sender = aSender(house, smtp.mailer)
  for (let time = 0; time < 2; time += 1) {
    smtp.answers.push({ kind: 'wait', seconds: 60, reason: '450 Greylisted', about: 'letter' })
    await submitChunk(sender)
    expect(await statusesOf(house(), issue)).toEqual({ prepared: 1 })
    await sql(
      `update chunks set not_before = now() - interval '3 days', refused_since = now() - interval '3 days' where issue_id = $1`,
      [issue],
    )
  }
  await submitChunk(sender)
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 1 })
})

test('one reader whose mail server never takes the letter is given up after two days, and nobody else waits for it', async () => {
  await subscribe(house(), 2, 'full')
  const smtp = aMailer({ name: 'smtp', batchSize: 1, idempotent: false })
  const issue = await frozenIssue(house())
  const sender = aSender(house, smtp.mailer)
  const full: Outcome = { kind: 'wait', seconds: 60, reason: '452 4.2.2 Mailbox full', about: 'letter' }
  smtp.answers.push(full)
  while (await submitChunk(sender));
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 1, prepared: 1 })
  smtp.answers.push(full)
  await sql(
    `update chunks set not_before = now() - interval '1 second', refused_since = refused_since - interval '47 hours' where issue_id = $1`,
    [issue],
  )
  await submitChunk(sender)
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 1, prepared: 1 })
  smtp.answers.push(full)
  await sql(
    `update chunks set not_before = now() - interval '1 second', refused_since = refused_since - interval '2 hours' where issue_id = $1`,
    [issue],
  )
  await untilQuiet(house(), sender, issue)
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 1, failed: 1 })
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done' })
  expect(await sendingDetails(await house().system(), issue)).toMatchObject({
    refusals: [{ reason: '452 4.2.2 Mailbox full', readers: 1 }],
  })
})

test('a chunk that is refused after it may have been accepted is not sent under new keys', async () => {
  await subscribe(house(), 3, 'twice')
  const { mailer, told, answers } = aMailer()
  const issue = await frozenIssue(house())
  answers.push({ kind: 'unknown', reason: 'timed out' }, { kind: 'rejected', reason: '422 invalid `to` field' })
  await untilQuiet(house(), aSender(house, mailer), issue)
  expect(told).toHaveLength(2)
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'needs_review' })
  expect((await sendingDetails(await house().system(), issue)).inDoubt).toMatchObject([
    { readers: 3, reason: '422 invalid `to` field' },
  ])
})

test('who leaves while a chunk is refused for now gets nothing when it goes at last', async () => {
  await everybodyLeaves(house())
  await subscribe(house(), 2, 'leaver')
  const { mailer, answers } = aMailer()
  const issue = await frozenIssue(house())
  const sender = aSender(house, mailer)
  answers.push({ kind: 'wait', seconds: 30, reason: 'too many requests' })
  await submitChunk(sender)
  await sql(
    `update subscribers set status = 'unsubscribed' where id = (select subscriber_id from deliveries where issue_id = $1 limit 1)`,
    [issue],
  )
  await sql(`update chunks set not_before = now() - interval '1 second' where issue_id = $1`, [issue])
  await untilQuiet(house(), sender, issue)
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 1, skipped: 1 })
})

test('a key that was used with other bytes is left to a person', async () => {
  await subscribe(house(), 1, 'conflict')
  const { mailer, answers } = aMailer()
  const issue = await frozenIssue(house())
  answers.push({ kind: 'conflict', reason: 'this key was used with another payload' })
  await untilQuiet(house(), aSender(house, mailer), issue)
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'needs_review' })
})

test('settings that change while a chunk is in doubt stop it; while nothing can have left, it is sealed anew', async () => {
  await subscribe(house(), 1, 'settings')
  const { mailer, told, answers } = aMailer()
  const sender = aSender(house, mailer)
  const moved: Sender = { ...sender, settings: { ...sender.settings, UNSUBSCRIBE_MAILTO: 'new@example.org' } }
  const calm = await frozenIssue(house())
  answers.push({ kind: 'wait', seconds: 1, reason: 'too many requests' })
  await submitChunk(sender)
  await untilQuiet(house(), moved, calm)
  expect(told.map(({ key }) => key.slice(-2))).toEqual(['g0', 'g0'])
  const doubtful = await frozenIssue(house())
  answers.push({ kind: 'unknown', reason: 'timed out' })
  await submitChunk(sender)
  await untilQuiet(house(), moved, doubtful)
  expect(told).toHaveLength(3)
  expect(await sendingOf(house(), doubtful)).toMatchObject({ status: 'needs_review' })
})
