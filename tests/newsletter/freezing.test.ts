import { setTimeout } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'
import pg from 'pg'
import { beforeEach, expect, test } from 'vitest'
import { addressHmac } from '@/mailroom/addresses'
import { recordConsent } from '@/mailroom/consent'
import { suppress } from '@/mailroom/suppress'
import { endCancelled } from '@/newsletter/issues/end-cancelled'
import { freezeAudience } from '@/newsletter/issues/freeze-audience'
import { prepareDueSendings, prepareSending } from '@/newsletter/issues/prepare-sending'
import { PREFERENCES, UNSUBSCRIBE } from '@/newsletter/issues/reader-marks'
import { type SubscriberStatus, subscriberStatuses } from '@/newsletter/statuses'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import * as inLetters from '../../emails/parts/tokens'
import { bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { dueIssue, everybodyLeaves, frozenIssue, sendingOf, statusesOf, subscribe } from './readership'

const house = aHouse()

beforeEach(() => everybodyLeaves(house()))

test('an issue is frozen with its letter, its audience and counts that balance', async () => {
  const people = await subscribe(house(), 250, 'frozen')
  await suppress(await house().system(), { address: people[7]?.address ?? '' }, 'bounced', 'test')
  const issue = await frozenIssue(house())
  const sending = await sendingOf(house(), issue)
  expect(sending).toMatchObject({ status: 'sending', candidates: 250, excluded: 1, prepared: 249, finished: false })
  expect(sending?.html).toContain(`href="${UNSUBSCRIBE}"`)
  expect(sending?.html).toContain(`href="${PREFERENCES}"`)
  expect(sending?.text).toContain(UNSUBSCRIBE)
  expect(sending?.text).toContain(PREFERENCES)
  expect(sending?.text).toContain('Babies wake at night, and that is usual.')
  const [revision] = await query<{ content_hash: string }>(
    await house().system(),
    'select r.content_hash from revisions r join issues i on i.article_id = r.article_id where i.id = $1',
    [issue],
  )
  expect(sending?.content_hash).toBe(revision?.content_hash)
  const chunks = await query<{ no: number; n: number }>(
    await house().system(),
    'select chunk_no as no, count(*)::int as n from deliveries where issue_id = $1 group by 1 order by 1',
    [issue],
  )
  expect(chunks).toEqual([
    { no: 1, n: 100 },
    { no: 2, n: 100 },
    { no: 3, n: 49 },
  ])
})

test('freezing twice, or by two workers at once, changes nothing', async () => {
  await subscribe(house(), 3, 'twice')
  const issue = await dueIssue(house())
  const work = async () => prepareSending(await house().system(), issue)
  await Promise.all([work(), work()])
  await prepareDueSendings(await house().system())
  expect(await statusesOf(house(), issue)).toEqual({ prepared: 3 })
})

test('nothing is prepared before its time', async () => {
  const issue = await dueIssue(house())
  await query(
    await house().system(),
    `update sendings set not_before = now() + interval '1 minute' where issue_id = $1`,
    [issue],
  )
  await prepareSending(await house().system(), issue)
  await prepareDueSendings(await house().system())
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'waiting' })
})

test('an issue for nobody is done at once', async () => {
  const issue = await frozenIssue(house())
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done', candidates: 0, prepared: 0, finished: true })
})

test('at the minute of sending an article that was withdrawn, or whose wish was taken back, is not sent', async () => {
  await subscribe(house(), 1, 'withdrawn')
  const end = async (data: Record<string, unknown>) => {
    const issue = await dueIssue(house())
    const { article } = await house().payload.findByID({ collection: 'issues', id: issue, depth: 0 })
    const req = await staffOf(house().payload, 'editor')
    await house().payload.update({ collection: 'articles', id: String(article), data, overrideAccess: false, req })
    await prepareSending(await house().system(), issue)
    return sendingOf(house(), issue)
  }
  expect(await end({ _status: 'draft' })).toMatchObject({
    status: 'cancelled',
    reason: 'The article was withdrawn.',
    finished: true,
  })
  expect(await end({ mailOnFirstPublish: false, _status: 'published' })).toMatchObject({
    status: 'cancelled',
    reason: 'The wish to email this article was taken back.',
  })
})

test('an article too long for mailboxes goes with its opening; one whose opening is too long is held', async () => {
  await subscribe(house(), 1, 'long')
  const long = bodyOf(...Array.from({ length: 400 }, (_, at) => `${at} ${'Babies wake at night. '.repeat(10)}`))
  const opening = await sendingOf(house(), await frozenIssue(house(), { body: long }))
  expect(opening).toMatchObject({ status: 'sending' })
  expect(opening?.text).not.toContain('Babies wake at night. Babies wake at night.')
  expect(opening?.text).toContain('Read the whole article on the site')
  const held = await frozenIssue(house(), { inShort: 'é '.repeat(19_000), standfirst: 'é '.repeat(19_000) })
  expect(await sendingOf(house(), held)).toMatchObject({
    status: 'held',
    reason: 'The letter is larger than 90 KB: mailboxes would cut it off.',
  })
})

test('a line break in a title does not reach the subject', async () => {
  await subscribe(house(), 1, 'line')
  const issue = await frozenIssue(house(), { title: 'Milk\r\nat night' })
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'sending', subject: 'Milk at night' })
})

type Candidate = { status: SubscriberStatus; suppressed: boolean; frequency: 'each' | 'weekly'; topics: string[] }

const receives = ({ status, suppressed, frequency, topics }: Candidate, topic: string) =>
  status === 'confirmed' && !suppressed && frequency === 'each' && (topics.length === 0 || topics.includes(topic))

test('who gets a letter: confirmed, not suppressed, of that frequency, with its topic or none', async () => {
  const { payload, system } = house()
  const topic = await payload.create({ collection: 'topics', data: { title: 'Milk', slug: 'milk' } })
  const other = await payload.create({ collection: 'topics', data: { title: 'Sleep', slug: 'sleep' } })
  const wishes = [[], [topic.id], [other.id], [other.id, topic.id]]
  const cases = subscriberStatuses.flatMap((status: SubscriberStatus) =>
    [true, false].flatMap((suppressed) =>
      (['each', 'weekly'] as const).flatMap((frequency) =>
        wishes.map((topics) => ({ status, suppressed, frequency, topics })),
      ),
    ),
  )
  const people = await subscribe(house(), cases.length, 'rule')
  for (const [at, one] of cases.entries()) {
    const person = people[at]
    if (!person) expect.unreachable()
    await query(await system(), 'update subscribers set status = $2, frequency = $3 where id = $1', [
      person.id,
      one.status,
      one.frequency,
    ])
    for (const id of one.topics) {
      await query(
        await system(),
        `insert into subscribers_rels (parent_id, path, topics_id) values ($1, 'topics', $2)`,
        [person.id, id],
      )
    }
    if (one.suppressed) await suppress(await system(), { hmac: addressHmac(person.address) }, 'complained', 'test')
  }
  const issue = crypto.randomUUID()
  const req = await system()
  const audience = await inTransaction(req, () =>
    freezeAudience(req, issue, { audience: { topics: [topic.id], frequency: 'each' }, chunkSize: 100 }),
  )
  const expected = people.filter((_, at) => cases[at] && receives(cases[at], topic.id)).map(({ id }) => id)
  const rows = await query<{ id: string }>(
    await system(),
    'select subscriber_id as id from deliveries where issue_id = $1',
    [issue],
  )
  expect(rows.map(({ id }) => id).sort()).toEqual(expected.sort())
  expect(audience.prepared).toBe(3)
})

test('whose consent is not on record, or was taken back, gets no letter, whatever their row says', async () => {
  const [first, back, stands] = await subscribe(house(), 3, 'consent')
  const req = await house().system()
  const withdrawn = {
    subject: { kind: 'subscriber', id: back?.id ?? '' },
    event: 'withdrawn',
    purpose: 'newsletter',
  } as const
  await recordConsent(req, { ...withdrawn, method: 'button' })
  await subscribe(house(), 1, 'unproved', { consent: false })
  const issue = await frozenIssue(house())
  const rows = await query<{ id: string; consent: string | null }>(
    req,
    'select subscriber_id as id, consent_id as consent from deliveries where issue_id = $1',
    [issue],
  )
  expect(rows.map(({ id }) => id).sort()).toEqual([first?.id, stands?.id].sort())
  expect(rows.every(({ consent }) => consent !== null)).toBe(true)
  expect(await sendingOf(house(), issue)).toMatchObject({ candidates: 4, excluded: 2, prepared: 2 })
})

test('who agreed and took it back in the same moment gets no letter', async () => {
  const both = await subscribe(house(), 8, 'moment', { consent: false })
  const req = await house().system()
  await inTransaction(req, async () => {
    for (const { id } of both)
      for (const event of ['withdrawn', 'confirmed'] as const)
        await recordConsent(req, {
          subject: { kind: 'subscriber', id },
          event,
          purpose: 'newsletter',
          method: 'button',
        })
  })
  await subscribe(house(), 1, 'stands')
  const issue = await frozenIssue(house())
  expect(await sendingOf(house(), issue)).toMatchObject({ candidates: 9, excluded: 8, prepared: 1 })
})

test('the marks for the reader’s own addresses are those that stand in the letters', () => {
  expect({ UNSUBSCRIBE, PREFERENCES }).toEqual({ ...inLetters })
})

test('an issue so large that a statement takes longer than usual is still frozen, and cancelled', async () => {
  await subscribe(house(), 2, 'large')
  const issue = await dueIssue(house())
  const slowly = async (work: (req: PayloadRequest) => Promise<unknown>) => {
    const other = new pg.Client({ connectionString: house().url })
    await other.connect()
    await other.query('begin')
    await other.query('lock table deliveries in share mode')
    const req = await house().system()
    const working = inTransaction(req, async () => {
      await query(req, `set local statement_timeout = '50ms'`)
      await work(req)
    })
    await Promise.all([working, setTimeout(300).then(() => other.end())])
  }
  await slowly((req) => freezeAudience(req, issue, { audience: {}, chunkSize: 100 }))
  expect(await statusesOf(house(), issue)).toEqual({ prepared: 2 })
  await slowly((req) => endCancelled((statement, values) => query(req, statement, values), issue))
  expect(await statusesOf(house(), issue)).toEqual({ skipped: 2 })
})
