import { beforeEach, expect, test } from 'vitest'
import { applyEvents } from '@/newsletter/afterwards/apply-events'
import type { CrashPoint } from '@/newsletter/delivery/sender'
import { submitChunk } from '@/newsletter/delivery/submit-chunk'
import { cancelSending } from '@/newsletter/issues/cancel-sending'
import { decideChunk } from '@/newsletter/issues/decide-chunk'
import { query } from '@/platform/database'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { deliveriesOf, openEventsOf, tell, tells } from './provider-events'
import { everybodyLeaves, frozenIssue, inChunksOf, sendingOf, statusesOf, stillSealed, subscribe } from './readership'
import { aMailer, aSender, untilQuiet } from './senders'

const house = aHouse()

beforeEach(() => everybodyLeaves(house()))

const sql = async (statement: string, values: unknown[] = []) =>
  query<Record<string, unknown>>(await house().system(), statement, values)

const chunksOf = (issue: string) =>
  sql('select status, settled_at is not null as settled from chunks where issue_id = $1 order by no', [issue])

/** Three readers in one chunk that was sent without an answer. */
async function inDoubt(name: string) {
  const people = await subscribe(house(), 3, name)
  const { mailer, told, answers } = aMailer()
  const issue = await frozenIssue(house())
  answers.push({ kind: 'unknown', reason: 'the connection was reset' })
  const sender = aSender(house, mailer)
  await submitChunk(sender)
  return { issue, people, sender, told, answers, rows: await deliveriesOf(house(), issue) }
}

test('what is told of one letter settles the whole chunk, and nothing is sent again', async () => {
  const { issue, sender, told, rows } = await inDoubt('proven')
  await tells(house(), { type: 'delivered', letter: rows[1]?.id })
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 2, delivered: 1 })
  expect(await stillSealed(house(), issue)).toBe(0)
  const kept = await sql(
    'select distinct content_hash, accepted_at is null as never from deliveries where issue_id = $1',
    [issue],
  )
  expect(kept).toEqual([{ content_hash: (await sendingOf(house(), issue))?.content_hash, never: false }])
  await untilQuiet(house(), sender, issue)
  expect(told).toHaveLength(1)
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done', finished: true, reason: null })
})

test('other doubts of the same issue still wait for a person', async () => {
  await subscribe(house(), 4, 'partly')
  const { mailer, answers } = aMailer()
  const issue = await frozenIssue(house())
  await inChunksOf(house(), 2, issue)
  answers.push({ kind: 'conflict', reason: 'other bytes' }, { kind: 'conflict', reason: 'other bytes' })
  const sender = aSender(house, mailer)
  await untilQuiet(house(), sender, issue)
  const [first] = await deliveriesOf(house(), issue)
  await tells(house(), { type: 'delivered', letter: first?.id })
  expect(await sendingOf(house(), issue)).toMatchObject({
    status: 'needs_review',
    reason: '2 letters may or may not have been accepted; a person has to decide',
  })
  expect(await chunksOf(issue)).toEqual([
    { status: 'accepted', settled: true },
    { status: 'needs_review', settled: false },
  ])
})

test('a person’s “send again” is taken back in time by an event that proves it needless', async () => {
  const { issue, sender, told, rows, answers } = await inDoubt('needless')
  answers.push({ kind: 'conflict', reason: 'other bytes' })
  await untilQuiet(house(), sender, issue)
  const decided = await decideChunk(await staffOf(house().payload, 'editor'), {
    issue,
    chunk: 1,
    decision: 'send-again',
  })
  expect(decided).toMatchObject({ ok: true })
  await tells(house(), { type: 'delivered', letter: rows[2]?.id })
  await untilQuiet(house(), sender, issue)
  expect(told).toHaveLength(2)
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done' })
})

test('of a cancelled sending it is known after all who has it', async () => {
  const { issue, rows } = await inDoubt('cancelled')
  await sql(`update sendings set status = 'paused' where issue_id = $1`, [issue])
  await cancelSending(await house().system(), { issue })
  expect(await statusesOf(house(), issue)).toEqual({ unknown: 3 })
  await tells(house(), { type: 'delivered', letter: rows[0]?.id })
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 2, delivered: 1 })
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'cancelled', finished: true })
})

test('an event that comes before the answer waits for it, and then says more', async () => {
  await subscribe(house(), 3, 'early')
  const { mailer, told } = aMailer()
  const issue = await frozenIssue(house())
  const rows = await deliveriesOf(house(), issue)
  const sender = aSender(house, mailer)
  let early: Promise<void> | undefined
  const reach = (point: CrashPoint) => {
    if (point === 'after-begin') early = tells(house(), { type: 'delivered', letter: rows[0]?.id })
  }
  const waiting = {
    ...mailer,
    sendBatch: async (...given: Parameters<typeof mailer.sendBatch>) => {
      await early
      return mailer.sendBatch(...given)
    },
  }
  await submitChunk({ ...sender, mailer: waiting, reach })
  expect(told).toHaveLength(1)
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 3 })
  expect((await deliveriesOf(house(), issue)).every(({ provider }) => provider?.startsWith('given-'))).toBe(true)
  expect(await openEventsOf(house())).toBe(1)
  await applyEvents(await house().system())
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 2, delivered: 1 })
})

test('a restored backup that knows nothing of a chunk learns of it, and sends it to nobody again', async () => {
  await subscribe(house(), 2, 'restored')
  const issue = await frozenIssue(house())
  const [first] = await deliveriesOf(house(), issue)
  await tells(house(), { type: 'delivered', letter: first?.id })
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 1, delivered: 1 })
  expect(await stillSealed(house(), issue)).toBe(0)
  const { mailer, told } = aMailer()
  await untilQuiet(house(), aSender(house, mailer), issue)
  expect(told).toEqual([])
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done' })
})

test('an issue that too many mark as spam stops, and stops again only for more of that', async () => {
  await subscribe(house(), 6, 'marked')
  const { mailer } = aMailer()
  const issue = await frozenIssue(house())
  await inChunksOf(house(), 2, issue)
  const sender = aSender(house, mailer)
  await submitChunk(sender)
  const rows = await deliveriesOf(house(), issue)
  await tells(house(), { type: 'complained', letter: rows[0]?.id })
  expect(await sendingOf(house(), issue)).toMatchObject({
    status: 'paused',
    reason: expect.stringMatching(/^1 of 2 readers marked it as spam/),
  })
  expect(await submitChunk(sender)).toBe(false)
  const { resumeSending } = await import('@/newsletter/issues/resume-sending')
  expect(await resumeSending(await house().system(), { issue })).toMatchObject({ ok: true })
  await tells(house(), { type: 'complained', letter: rows[0]?.id }, { type: 'delivered', letter: rows[1]?.id })
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'sending', reason: null })
  await submitChunk(sender)
  await tells(house(), { type: 'complained', letter: rows[1]?.id })
  expect(await sendingOf(house(), issue)).toMatchObject({
    status: 'paused',
    reason: expect.stringMatching(/^2 of 4 readers/),
  })
  await resumeSending(await house().system(), { issue })
  await untilQuiet(house(), sender, issue)
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done' })
  await tell(house(), { type: 'complained', letter: rows[2]?.id })
  await applyEvents(await house().system())
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done', reason: null })
})
