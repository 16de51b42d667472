import { setTimeout as sleep } from 'node:timers/promises'
import type { Pool } from 'pg'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { postLetter } from '@/mailroom/post-letter'
import { beginLetter, claimLetter } from '@/newsletter/delivery/claim-letter'
import { deliver, HANDS } from '@/newsletter/delivery/deliver'
import { holdAll, readProviderLimit } from '@/newsletter/delivery/provider-limit'
import { beginInSlot, noteLateness } from '@/newsletter/delivery/rate-slot'
import type { Sender } from '@/newsletter/delivery/sender'
import { submitChunk } from '@/newsletter/delivery/submit-chunk'
import { query } from '@/platform/database'
import { resendMailer } from '@/platform/mail/resend'
import { startResendStandIn } from '../world/resend-stand-in'
import type { StandInLimit } from '../world/resend-stand-in-limit'
import { aHouse } from '../world/rooms'
import { everybodyLeaves, frozenIssue, inChunksOf, sendingOf, subscribe } from './readership'
import { aMailer, aSender, deliverOnce } from './senders'

const house = aHouse()
const sql = async (statement: string, values: unknown[] = []) =>
  query<Record<string, unknown>>(await house().system(), statement, values)

beforeEach(async () => {
  await everybodyLeaves(house())
  await sql('delete from rate_slots')
  await sql('delete from letters')
  await sql('delete from chunks')
  await sql(`update sendings set status = 'done', finished_at = now() where finished_at is null`)
})

/** Windows are long: what this machine does meanwhile must weigh less than the reserve between the slots. */
async function standIn(limit?: StandInLimit) {
  const resend = await startResendStandIn(limit ? { limit } : {})
  onTestFinished(() => resend.close())
  return resend
}

const slot = async () => (await sql("select *, next_at > now() + interval '8 seconds' as held from rate_slots"))[0]
const byResend = (url: string): Sender => aSender(house, resendMailer('re_test', url))

let posted = 0
async function postOne(): Promise<string> {
  posted += 1
  const to = `single${posted}@example.org`
  const words = { kind: 'welcome', subject: 'Hello', html: '<p>Hello</p>', text: 'Hello\n' } as const
  await postLetter(await house().system(), { ...words, uniqueKey: `pace-${posted}`, to })
  // Kept in whole milliseconds, its time may be half of one ahead.
  await sleep(2)
  return to
}

/** Senders at work until `isOver`, then asked to stop, and ended. */
async function atWork(senders: Sender[], isOver: () => boolean | Promise<boolean>): Promise<void> {
  const stop = new AbortController()
  const wake = {
    nextHint: () => stop.signal,
    pause: (ms: number) => sleep(Math.min(ms, 50), undefined, { signal: stop.signal }).catch(() => {}),
    close: async () => {},
  }
  const working = senders.map((sender) => deliver({ ...sender, stopping: stop.signal }, wake))
  while (!(await isOver())) await sleep(20)
  stop.abort()
  await Promise.all(working)
}

const isDone = async (issue: string) => (await sendingOf(house(), issue))?.status === 'done'

test('the limit is read from the provider, once for all senders, and slots keep to it with a reserve', async () => {
  const resend = await standIn({ requests: 20, seconds: 1 })
  const senders = [byResend(resend.url), byResend(resend.url)]
  await Promise.all(senders.map((sender) => readProviderLimit(sender)))
  expect(resend.pace().requests).toBe(1)
  expect(await slot()).toMatchObject({ spacing_ms: 52, read_at: expect.any(Date) })
  await Promise.all(senders.map((sender) => readProviderLimit(sender)))
  expect(resend.pace().requests, 'nobody asks again within the hour').toBe(1)
  await sql(`update rate_slots set read_at = now() - interval '61 minutes'`)
  await readProviderLimit(senders[0] ?? expect.unreachable())
  expect(resend.pace().requests).toBe(2)
})

test('a provider that does not tell its limit is taken at its usual word, and asked again in five minutes', async () => {
  const { mailer } = aMailer({ name: 'resend' })
  const asked: number[] = []
  const silent = aSender(house, {
    ...mailer,
    limit: async () => {
      asked.push(1)
      return undefined
    },
  })
  await readProviderLimit(silent)
  await readProviderLimit(silent)
  expect(asked).toHaveLength(1)
  expect(await slot()).toMatchObject({ spacing_ms: null })
  await sql(`update rate_slots set read_at = read_at - interval '6 minutes'`)
  await readProviderLimit(silent)
  expect(asked).toHaveLength(2)
})

test('two senders with all their hands never ask more often than the provider allows', {
  timeout: 60_000,
}, async () => {
  await subscribe(house(), 60, 'many')
  const resend = await standIn({ requests: 8, seconds: 4 })
  const issue = await frozenIssue(house())
  await inChunksOf(house(), 6, issue)
  await atWork([byResend(resend.url), byResend(resend.url)], () => isDone(issue))
  expect(resend.pace()).toMatchObject({ refused: 0 })
  expect(resend.pace().most).toBeLessThanOrEqual(8)
  expect(resend.accepted).toHaveLength(60)
  expect(await sql('select 1 from chunks where lease_until is not null')).toEqual([])
})

test('letters that come while a chunk waits for its slot take the next ones', async () => {
  await subscribe(house(), 2, 'bulk')
  const resend = await standIn({ requests: 4, seconds: 1 })
  await frozenIssue(house())
  const sender = byResend(resend.url)
  await readProviderLimit(sender)
  let sealed = () => {}
  const isSealed = new Promise<void>((resolve) => {
    sealed = resolve
  })
  await sql(`update rate_slots set next_at = now() + interval '1 hour'`)
  const submitted = submitChunk({ ...sender, reach: (point) => point === 'after-seal' && sealed() })
  await isSealed
  await postOne()
  await postOne()
  await sql('update rate_slots set next_at = now()')
  expect(await submitted).toBe(true)
  expect(resend.requests.map(({ path }) => path)).toEqual(['/emails', '/emails', '/emails/batch'])
})

test('a chunk leaves the slot to a letter that another sender has in hand, but not for ever', async () => {
  await subscribe(house(), 2, 'hand')
  const resend = await standIn()
  await frozenIssue(house())
  const sender = byResend(resend.url)
  await readProviderLimit(sender)
  await postOne()
  const letter = (await claimLetter(sender)) ?? expect.unreachable()
  const submitted = submitChunk(sender)
  while ((await sql('select 1 from chunks where sealed_at is not null and settled_at is null')).length === 0);
  for (let looks = 0; looks < 20; looks += 1) await sql('select 1')
  expect(resend.requests).toEqual([])
  await sql(`update letters set lease_until = lease_until - interval '3 seconds' where id = $1`, [letter.id])
  expect(await submitted, 'its sender may be dead').toBe(true)
  expect(resend.requests.map(({ path }) => path)).toEqual(['/emails/batch'])
  expect(await beginInSlot(sender, { for: 'letter' }, beginLetter(sender, letter))).toBeDefined()
})

/** One chunk that is sealed and then waits for a slot that is far away, and what becomes of it. */
async function oneThatWaits(name: string) {
  const people = await subscribe(house(), 2, name)
  const resend = await standIn()
  const issue = await frozenIssue(house())
  const sender = byResend(resend.url)
  await readProviderLimit(sender)
  await sql(`update rate_slots set next_at = now() + interval '1 hour'`)
  const submitted = submitChunk(sender)
  while ((await sql('select 1 from chunks where sealed_at is not null and settled_at is null')).length === 0);
  return { people, resend, issue, sender, submitted }
}

const openSlots = () => sql('update rate_slots set next_at = now()')

test('a chunk that waits long for its slot is sealed anew, so that whoever left meanwhile is left out', async () => {
  const { people, resend, sender, submitted } = await oneThatWaits('patient')
  await sql(`update subscribers set status = 'unsubscribed' where id = $1`, [people[0]?.id])
  const now = performance.now.bind(performance)
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now() + 61_000)
  expect(await submitted).toBe(true)
  clock.mockRestore()
  expect(resend.requests).toEqual([])
  await openSlots()
  await submitChunk(sender)
  expect(resend.accepted.map(({ email }) => email.to)).toEqual([people[1]?.address])
})

test('a chunk in doubt whose 23 hours end while it waits for its slot is not repeated', async () => {
  const { resend, issue, sender, submitted } = await oneThatWaits('late')
  await sql(`update chunks set first_attempt_at = now() - interval '23 hours' where issue_id = $1`, [issue])
  await openSlots()
  expect(await submitted).toBe(true)
  expect(resend.requests).toEqual([])
  expect(await sql('select 1 from chunks where lease_until is not null')).toEqual([])
  await sql(
    `update chunks set status = 'unknown', first_attempt_at = now() - interval '23 hours' where issue_id = $1`,
    [issue],
  )
  await submitChunk(sender)
  expect(await sql('select status from chunks where issue_id = $1', [issue])).toEqual([{ status: 'needs_review' }])
})

test('a request that was held up after it took its slot asks again, and does not leave once the sending is paused', async () => {
  const { resend, issue, sender, submitted } = await oneThatWaits('stale')
  const { pool } = sender
  const ask = pool.query.bind(pool) as (...asked: unknown[]) => Promise<{ rows: { taken?: boolean }[] }>
  let heldUp = false
  vi.spyOn(pool, 'query').mockImplementation((async (...asked: unknown[]) => {
    const answer = await ask(...asked)
    if (heldUp || !answer.rows[0]?.taken) return answer
    heldUp = true
    await sql(`update sendings set status = 'paused' where issue_id = $1`, [issue])
    await sleep(300)
    return answer
  }) as Pool['query'])
  await openSlots()
  expect(await submitted).toBe(true)
  expect(heldUp).toBe(true)
  expect(resend.requests).toEqual([])
  expect(await sql('select attempts, first_attempt_at, lease_until from chunks where issue_id = $1', [issue])).toEqual([
    { attempts: 0, first_attempt_at: null, lease_until: null },
  ])
})

test('a clock of Postgres that was ahead and has come back holds nothing up, and makes no doubt younger', async () => {
  await subscribe(house(), 2, 'ahead')
  const resend = await standIn()
  const issue = await frozenIssue(house())
  await inChunksOf(house(), 1, issue)
  const sender = byResend(resend.url)
  await readProviderLimit(sender)
  await sql(`update rate_slots set next_at = now() + interval '5 hours', read_at = now() + interval '5 hours'`)
  await sql(`update chunks set lease_until = now() + interval '5 hours', lease_token = gen_random_uuid() where no = 1`)
  await sql(`update chunks set first_attempt_at = now() + interval '5 hours', status = 'unknown' where no = 2`)
  await postOne()
  await sql(`update letters set lease_until = now() + interval '5 hours', lease_token = gen_random_uuid()
    where settled_at is null`)
  await readProviderLimit(sender)
  expect(resend.pace().requests, 'the limit is asked for again').toBe(2)
  await sql(`update rate_slots set next_at = now() + interval '5 hours'`)
  for (let times = 0; times < 3; times += 1) await deliverOnce(sender)
  expect(resend.requests.map(({ path }) => path)).toEqual(['/emails', '/emails/batch'])
  expect(await sql('select status from chunks where issue_id = $1 order by no', [issue])).toEqual([
    { status: 'accepted' },
    { status: 'needs_review' },
  ])
})

test('a request that left late moves the later slots on by as much, and one in time does not', async () => {
  const resend = await standIn()
  const sender = byResend(resend.url)
  await readProviderLimit(sender)
  const after = async (milliseconds: number) => {
    await sql(`update rate_slots set next_at = '2030-01-01T00:00:00Z'`)
    await noteLateness(sender, { since: performance.now() - milliseconds })
    const [row] = await sql(
      `select extract(epoch from next_at - '2030-01-01T00:00:00Z')::float8 as moved from rate_slots`,
    )
    return Number(row?.moved)
  }
  expect(await after(-60_000)).toBe(0)
  expect(await after(60_000)).toBeGreaterThan(50)
})

test('told that it was too fast, nobody asks for as long as the provider says, and its limit is read anew', async () => {
  const resend = await standIn()
  const sender = byResend(resend.url)
  await readProviderLimit(sender)
  const { spacing_ms: before } = (await slot()) ?? {}
  resend.failNext('rate-limit')
  await holdAll(sender, { kind: 'wait', about: 'pace', seconds: 10, reason: '429' })
  expect(await slot()).toMatchObject({ held: true, spacing_ms: before, read_at: expect.any(Date) })
  await holdAll(sender, { kind: 'wait', about: 'pace', seconds: 5, reason: '429', requests: 2 })
  expect(await slot(), 'never earlier than it was').toMatchObject({ held: true, spacing_ms: 520, read_at: null })
  const stop = new AbortController()
  await postOne()
  const other = { ...byResend(resend.url), stopping: stop.signal }
  const letter = (await claimLetter(other)) ?? expect.unreachable()
  const waiting = beginInSlot(other, { for: 'letter' }, beginLetter(other, letter))
  await sleep(50)
  stop.abort()
  expect(await waiting, 'another sender still waits').toBe(undefined)
})

test('a chunk answered 429 holds letters and other senders too', { timeout: 30_000 }, async () => {
  await subscribe(house(), 4, 'held')
  const resend = await standIn()
  const issue = await frozenIssue(house())
  const senders = [byResend(resend.url), byResend(resend.url)]
  await readProviderLimit(senders[0] ?? expect.unreachable())
  resend.failNext('rate-limit')
  const times: number[] = []
  let single: string | undefined
  await atWork(senders, async () => {
    if (resend.requests.length > times.length) times.push(performance.now())
    if (times.length === 1 && single === undefined) single = await postOne()
    return isDone(issue)
  })
  expect(resend.requests.map(({ status }) => status)).toEqual([429, 200, 200])
  expect(resend.requests.map(({ path }) => path)).toEqual(['/emails/batch', '/emails', '/emails/batch'])
})

test('a mail server that takes nothing for now is asked once by each hand, and then left alone for a while', async () => {
  const { mailer, told, answers } = aMailer({ name: 'smtp', batchSize: 1, idempotent: false })
  for (let letters = 0; letters < 20; letters += 1) await postOne()
  answers.push(
    ...Array.from({ length: 20 }, () => ({ kind: 'wait', seconds: 1, reason: 'connect ECONNREFUSED' }) as const),
  )
  const ends = performance.now() + 600
  await atWork([aSender(house, mailer)], () => performance.now() > ends)
  expect(told.length).toBeGreaterThan(0)
  expect(told.length).toBeLessThanOrEqual(HANDS)
  answers.length = 0
  await atWork(
    [aSender(house, mailer)],
    async () => (await sql('select 1 from letters where settled_at is null')).length === 0,
  )
  expect(told.length).toBeLessThanOrEqual(20 + HANDS)
})

test('asked to stop with several chunks in flight, a sender finishes them and leaves nothing claimed', {
  timeout: 30_000,
}, async () => {
  await subscribe(house(), 40, 'flight')
  let go = () => {}
  const gate = new Promise<void>((resolve) => {
    go = resolve
  })
  const resend = await startResendStandIn({ onRequest: () => gate })
  onTestFinished(() => resend.close())
  const issue = await frozenIssue(house())
  await inChunksOf(house(), 2, issue)
  const stopped = atWork([byResend(resend.url)], () => resend.requests.length >= HANDS)
  while (resend.requests.length < HANDS) await sleep(10)
  await sleep(50)
  go()
  await stopped
  expect(resend.requests).toHaveLength(HANDS)
  expect(resend.accepted).toHaveLength(HANDS * 2)
  expect(
    await sql(`select status, count(*)::int as n from deliveries where issue_id = $1 group by 1 order by 1`, [issue]),
  ).toEqual([
    { status: 'accepted', n: HANDS * 2 },
    { status: 'prepared', n: 40 - HANDS * 2 },
  ])
  expect(await sql('select 1 from chunks where lease_until is not null')).toEqual([])
})
