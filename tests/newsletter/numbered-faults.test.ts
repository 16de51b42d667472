/**
 * Every crash and fault of the table in docs/newsletter.md once, by its number, with what must follow. Whatever dies
 * here is a process of its own, killed by -9.
 */
import { expect, test } from 'vitest'
import { isDue, PUBLISH_DUE, publishDue } from '@/articles/publish'
import { applyEvents } from '@/newsletter/afterwards/apply-events'
import { HANDS } from '@/newsletter/delivery/deliver'
import { submitChunk } from '@/newsletter/delivery/submit-chunk'
import { makeIssue } from '@/newsletter/issues/make-issue'
import { makeMissedIssues } from '@/newsletter/issues/missed-publications'
import { PAUSED_ALL, pauseAllSendings } from '@/newsletter/issues/pause-all'
import { prepareDueSendings } from '@/newsletter/issues/prepare-sending'
import { resumeSending } from '@/newsletter/issues/resume-sending'
import { sendingView } from '@/newsletter/issues/sendings'
import { PREPARE_QUEUE } from '@/newsletter/issues/write-issue'
import { leave } from '@/newsletter/subscribing/leave'
import { unsubscribeToken } from '@/newsletter/subscribing/unsubscribe-token'
import { resendMailer } from '@/platform/mail/resend'
import { send } from '@/platform/queue'
import { articleData, bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { until } from '../world/until'
import { workerDiesWriting } from '../world/worker-process'
import { faultWorld, sqlOf, stop, untilRest } from './numbered-faults-world'
import { tell, tells } from './provider-events'
import { lettersOf } from './read-ending'
import { dueIssue, frozenIssue, inChunksOf, publish, sendingOf, statusesOf, subscribe } from './readership'
import { backUp, restore } from './restored-backup'
import { aSender, deliverOnce, untilQuiet } from './senders'

const house = aHouse()
const { provider, refuse, aDayPasses, sender, senderDiesAt, oneMoreFinishes, expectTrueEnding } = faultWorld(house)
const sql = sqlOf(house)

/** Sixty readers in twenty chunks: more than one sender has hands for. */
async function readyToSend(name: string) {
  const people = await subscribe(house(), 60, name)
  const issue = await frozenIssue(house())
  await inChunksOf(house(), 3, issue)
  return { people, issue }
}

const issueOf = async (article: string) =>
  (await sql<{ id: string }>('select id from issues where article_id = $1', [article])).map(({ id }) => id)

async function isNowDue(issue: string) {
  await sql(`update sendings set not_before = now() - interval '1 second' where issue_id = $1`, [issue])
  await prepareDueSendings(await house().system())
}

const keysAsked = () => provider().requests.map(({ key }) => key)

/** How often each key was asked for more than once; its bytes have to be the same each time. */
function repeats(): number {
  const byKey = Map.groupBy(provider().requests, ({ key }) => key)
  for (const [, same] of byKey) expect(new Set(same.map(({ body }) => body)).size).toBe(1)
  return keysAsked().length - byKey.size
}

test('1. killed before the publication commits: not published, no issue, nothing sent; the next look publishes', {
  timeout: 240_000,
}, async () => {
  const people = await subscribe(house(), 3, 'unpublished')
  const data = await articleData(house().payload, { mailOnFirstPublish: true })
  const req = await staffOf(house().payload, 'editor')
  const { id } = await house().payload.create({
    collection: 'articles',
    data: { ...data, _status: 'draft', publishAt: new Date(Date.now() - 5000).toISOString() },
    draft: true,
    overrideAccess: false,
    req,
  })
  await send(await house().system(), PUBLISH_DUE, {})
  await workerDiesWriting(house(), 'changes')
  const still = { collection: 'articles', draft: true, where: isDue(new Date()), overrideAccess: true } as const
  expect((await house().payload.find(still)).docs.map((doc) => doc.id)).toEqual([id])
  await makeMissedIssues(await house().system())
  expect(await issueOf(id)).toEqual([])
  expect(
    await sql(`select from pgboss.job where name = 'newsletter-article-published' and data->>'id' = $1`, [id]),
  ).toEqual([])
  expect(await publishDue(house().system, new Date())).toEqual([id])
  await makeMissedIssues(await house().system())
  const [issue = ''] = await issueOf(id)
  await isNowDue(issue)
  await oneMoreFinishes(issue)
  await expectTrueEnding(issue, people)
})

test('2. nobody hears of the publication: the look by the clock finds it, and its one issue is sent', async () => {
  const people = await subscribe(house(), 3, 'unheard')
  const { id } = await publish(house())
  await sql(`delete from pgboss.job where data->>'id' = $1`, [id])
  await makeMissedIssues(await house().system())
  await makeMissedIssues(await house().system())
  const [issue = '', ...more] = await issueOf(id)
  expect(more).toEqual([])
  await sql(`delete from pgboss.job where data->>'issue' = $1`, [issue])
  await isNowDue(issue)
  await oneMoreFinishes(issue)
  await expectTrueEnding(issue, people)
})

test('3. killed in the middle of the freeze: rolled back, and done again whole', { timeout: 240_000 }, async () => {
  const people = await subscribe(house(), 150, 'thawed')
  const issue = await dueIssue(house())
  await send(await house().system(), PREPARE_QUEUE, { issue })
  await workerDiesWriting(house(), 'chunks')
  expect(await statusesOf(house(), issue)).toEqual({})
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'waiting', prepared: null, html: null })
  await prepareDueSendings(await house().system())
  expect(await statusesOf(house(), issue)).toEqual({ prepared: 150 })
  await oneMoreFinishes(issue)
  await expectTrueEnding(issue, people)
})

test('4. frozen, and nobody left alive: a sender that is started later finds every chunk', async () => {
  const { people, issue } = await readyToSend('frozen')
  expect(await sql('select distinct status from chunks where issue_id = $1', [issue])).toEqual([{ status: 'pending' }])
  await oneMoreFinishes(issue)
  await expectTrueEnding(issue, people)
})

test('5. killed after the claim, before the seal commits: nothing was sent, and the chunk is claimed again', async () => {
  const { people, issue } = await readyToSend('unsealed')
  await senderDiesAt('before-seal')
  await senderDiesAt('in-seal')
  expect(keysAsked()).toEqual([])
  expect(await sql('select 1 from chunks where issue_id = $1 and sealed_at is not null', [issue])).toEqual([])
  await oneMoreFinishes(issue)
  await expectTrueEnding(issue, people)
})

test('6. killed after the seal, before the request: the next sender sends the same key and bytes, one copy', async () => {
  const { people, issue } = await readyToSend('sealed')
  await senderDiesAt('after-seal')
  await senderDiesAt('after-begin')
  expect(keysAsked()).toEqual([])
  const sealed = await sql<{ key: string }>(
    'select idempotency_key as key from chunks where issue_id = $1 and first_attempt_at is not null',
    [issue],
  )
  expect(sealed.length).toBeGreaterThanOrEqual(1)
  await oneMoreFinishes(issue)
  await expectTrueEnding(issue, people)
  expect(keysAsked()).toEqual(expect.arrayContaining(sealed.map(({ key }) => key)))
})

test('7. killed after the provider accepted: the repeat gets the first ids, no second copy', async () => {
  const { people, issue } = await readyToSend('answered')
  await senderDiesAt('after-answer')
  await senderDiesAt('in-record')
  await senderDiesAt('after-record')
  const recorded = (await statusesOf(house(), issue)).accepted ?? 0
  expect(recorded).toBeGreaterThanOrEqual(3)
  expect(provider().accepted.length, 'accepted, but not recorded').toBeGreaterThanOrEqual(recorded + 3)
  await oneMoreFinishes(issue)
  await expectTrueEnding(issue, people)
  expect(repeats()).toBeGreaterThanOrEqual(2)
})

test('8. the request times out or the connection breaks, before or after it was accepted: as in 7', async () => {
  const { people, issue } = await readyToSend('broken')
  for (const fault of ['reset-after-accept', 'hang-after-accept', 'reset-before-accept', 'hang-before-accept'] as const)
    provider().failNext(fault)
  await oneMoreFinishes(issue)
  await expectTrueEnding(issue, people)
  expect(repeats()).toBeGreaterThanOrEqual(4)
})

test('9. frozen for longer than its lease: another sender sends, and the stale one records nothing', async () => {
  const { people, issue } = await readyToSend('stale')
  const stale = await sender()
  await until('its request is there', () => provider().requests.length > 0)
  stale.kill('SIGSTOP')
  const other = await sender()
  await untilRest(house(), issue, [other])
  const before = await sql('select * from deliveries where issue_id = $1 order by id', [issue])
  const [asked, seen] = [provider().requests.length, provider().accepted.length]
  stale.kill('SIGCONT')
  await stop(stale, other)
  expect(await sql('select * from deliveries where issue_id = $1 order by id', [issue])).toEqual(before)
  expect(provider().accepted).toHaveLength(seen)
  const [earlier, after] = [provider().requests.slice(0, asked), provider().requests.slice(asked)]
  expect(after.length, 'only what was half written ends').toBeLessThanOrEqual(HANDS)
  const keys = new Set(earlier.map(({ key }) => key))
  expect(
    after.filter(({ key }) => !keys.has(key)),
    'and asks nothing new',
  ).toEqual([])
  expect(repeats()).toBeGreaterThanOrEqual(1)
  await expectTrueEnding(issue, people)
})

test('10. in doubt for 23 hours: no machine sends it again, a person sees why', async () => {
  const { people, issue } = await readyToSend('dayold')
  const here = aSender(house, resendMailer('re_test', provider().url))
  provider().failNext('reset-after-accept')
  await submitChunk(here)
  await sql(`update chunks set first_attempt_at = first_attempt_at - interval '23 hours' where issue_id = $1`, [issue])
  aDayPasses()
  await untilQuiet(house(), here, issue)
  expect(provider().accepted).toHaveLength(people.length)
  expect(repeats()).toBe(0)
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 57, prepared: 3 })
  expect(await sendingView(await house().system(), issue)).toMatchObject({
    status: 'needs_review',
    reason: '3 letters may or may not have been accepted; a person has to decide',
    readersInDoubt: 3,
  })
})

test('11. restored from a backup: everything stands still, and once let go, what had left is recognised', async () => {
  const { people, issue } = await readyToSend('restored')
  const backup = await backUp(house(), issue)
  const here = aSender(house, resendMailer('re_test', provider().url))
  const chunksOf = [4, 9].map((no) =>
    sql<{ person: string }>(
      'select subscriber_id as person from deliveries where issue_id = $1 and chunk_no = $2 limit 1',
      [issue, no],
    ),
  )
  for (const [row] of await Promise.all(chunksOf)) refuse(people.find(({ id }) => id === row?.person)?.address ?? '')
  provider().failNext('rate-limit')
  await untilQuiet(house(), here, issue)
  await expectTrueEnding(issue, people)
  const once = keysAsked().length

  await restore(house(), issue, backup)
  expect(await pauseAllSendings(house().system)).toBe(1)
  expect(await deliverOnce(here)).toBe(false)
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'paused', reason: PAUSED_ALL })
  expect(keysAsked()).toHaveLength(once)

  await resumeSending(await house().system(), { issue })
  // This time in another order: the first chunk that was halved comes last.
  await sql(`update chunks set not_before = now() + interval '1 hour' where issue_id = $1 and no = 4`, [issue])
  while (await deliverOnce(here));
  await untilQuiet(house(), here, issue)
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 58, failed: 2 })
  await expectTrueEnding(issue, people)
})

test('12. the article is edited after the freeze: the letter stays as it was frozen', async () => {
  const { people, issue } = await readyToSend('edited')
  const before = await sendingOf(house(), issue)
  await senderDiesAt('after-begin')
  const { article } = await house().payload.findByID({ collection: 'issues', id: issue, depth: 0 })
  const data = { body: bodyOf('Other words.'), changeClass: 'correction', _status: 'published' } as const
  const req = await staffOf(house().payload, 'editor')
  await house().payload.update({ collection: 'articles', id: String(article), data, overrideAccess: false, req })
  await oneMoreFinishes(issue)
  await expectTrueEnding(issue, people)
  const texts = provider().accepted.map(({ email }) => email.text)
  expect(texts.filter((text) => !text?.includes('Babies wake at night, and that is usual.'))).toEqual([])
  expect(await sendingOf(house(), issue)).toMatchObject({ html: before?.html, content_hash: before?.content_hash })
})

test('13. who leaves before the seal gets nothing and the reason stands; who leaves after it may get that one letter', async () => {
  const { people, issue } = await readyToSend('leaving')
  await senderDiesAt('after-begin')
  const members = await sql<{ id: string; begun: boolean }>(
    `select subscriber_id as id, first_attempt_at is not null as begun
     from deliveries join chunks on chunks.issue_id = deliveries.issue_id and no = chunk_no where deliveries.issue_id = $1`,
    [issue],
  )
  const early = members.find(({ begun }) => !begun)?.id ?? ''
  const late = members.find(({ begun }) => begun)?.id ?? ''
  for (const subscriberId of [early, late])
    await leave(await house().system(), { token: unsubscribeToken({ subscriberId, linkVersion: 1 }), method: 'button' })
  await oneMoreFinishes(issue)
  const { deliveries } = await expectTrueEnding(issue, people, { left: [early, late] })
  const of = (id: string) => deliveries.find(({ subscriber }) => subscriber === id)
  expect(of(early)).toMatchObject({ status: 'skipped', reason: 'unsubscribed' })
  expect(of(late)).toMatchObject({ status: 'accepted' })
})

test('14. one bad address in a hundred: the chunk is halved until it stands alone, and 99 get their letter', async () => {
  const people = await subscribe(house(), 100, 'bad')
  const issue = await frozenIssue(house())
  refuse(people[41]?.address ?? '')
  await untilQuiet(house(), aSender(house, resendMailer('re_test', provider().url)), issue)
  const { deliveries } = await expectTrueEnding(issue, people)
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 99, failed: 1 })
  expect(deliveries.find(({ status }) => status === 'failed')).toMatchObject({
    subscriber: people[41]?.id,
    reason: expect.stringContaining('invalid `to`'),
  })
  expect(keysAsked().length).toBeLessThanOrEqual(15)
})

test('15. two workers hear of the same publication, twice, and the look by the clock besides: one issue', async () => {
  const people = await subscribe(house(), 3, 'double')
  const { id } = await publish(house())
  const hear = async () => makeIssue(await house().system(), id)
  await Promise.all([hear(), hear(), makeMissedIssues(await house().system())])
  await hear()
  const [issue = '', ...more] = await issueOf(id)
  expect(more).toEqual([])
  await Promise.all([isNowDue(issue), isNowDue(issue)])
  await oneMoreFinishes(issue)
  await expectTrueEnding(issue, people)
})

test('16. one person in two rows, or twice in one issue: the database refuses it', async () => {
  const [person] = await subscribe(house(), 1, 'twice')
  await expect(subscribe(house(), 1, 'twice')).rejects.toThrow(/unique|duplicate|Failed query/)
  const issue = await frozenIssue(house())
  const again = `insert into deliveries (issue_id, subscriber_id, address_hmac)
    select issue_id, $2::uuid, address_hmac || $3 from deliveries where issue_id = $1`
  await expect(sql(again, [issue, person?.id, 'other'])).rejects.toThrow('deliveries_person')
  await expect(sql(again, [issue, crypto.randomUUID(), ''])).rejects.toThrow('deliveries_address')
})

test('17. what the provider tells is lost: the doubt stays visible, and one event told later ends it', async () => {
  const { people, issue } = await readyToSend('untold')
  const here = aSender(house, resendMailer('re_test', provider().url))
  provider().failNext('reset-after-accept')
  await submitChunk(here)
  const [doubtful] = lettersOf(provider().accepted, issue)
  await sql(`update chunks set first_attempt_at = first_attempt_at - interval '23 hours' where issue_id = $1`, [issue])
  aDayPasses()
  await untilQuiet(house(), here, issue)
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'needs_review', finished: false })
  await tells(house(), { type: 'delivered', letter: doubtful?.delivery, emailId: doubtful?.id })
  await untilQuiet(house(), here, issue)
  await expectTrueEnding(issue, people, { toldByEvents: true })
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 59, delivered: 1 })
  expect(repeats()).toBe(0)
})

test('18. what the provider tells comes twice and in the wrong order: the strongest stands, once', async () => {
  const { people, issue } = await readyToSend('told')
  const here = aSender(house, resendMailer('re_test', provider().url))
  await untilQuiet(house(), here, issue)
  const letters = lettersOf(provider().accepted, issue)
  const events = ['delivered', 'sent', 'delivered'].flatMap((type) =>
    letters.map(({ id, delivery }) => ({ id: `msg_${type}_${id}`, type, letter: delivery, emailId: id })),
  )
  for (const event of [...events, ...events.toReversed()]) await tell(house(), event)
  await Promise.all([applyEvents(await house().system()), applyEvents(await house().system())])
  await applyEvents(await house().system())
  expect(await statusesOf(house(), issue)).toEqual({ delivered: 60 })
  await expectTrueEnding(issue, people, { toldByEvents: true })
})

test('19. asked to stop, a sender finishes the request in flight, claims nothing more and leaves nothing claimed', async () => {
  const { people, issue } = await readyToSend('asked')
  const asked = await sender()
  await until('its request is there', () => provider().requests.length > 0)
  await stop(asked)
  expect(provider().accepted.length).toBeLessThan(people.length)
  expect(await statusesOf(house(), issue)).toEqual({
    accepted: provider().accepted.length,
    prepared: people.length - provider().accepted.length,
  })
  expect(await sql('select 1 from chunks where issue_id = $1 and lease_until is not null', [issue])).toEqual([])
  await oneMoreFinishes(issue)
  await expectTrueEnding(issue, people)
})

test('20. clocks hours apart: only the clock of Postgres counts for leases, slots and waiting', async () => {
  const { people, issue } = await readyToSend('clocks')
  provider().failNext('rate-limit')
  const hour = 60 * 60_000
  const both = await Promise.all([sender({ clockOffMs: 3 * hour }), sender({ clockOffMs: -3 * hour })])
  await untilRest(house(), issue, both)
  await stop(...both)
  await expectTrueEnding(issue, people)
  expect(await deliverOnce(aSender(house, resendMailer('re_test', provider().url)))).toBe(false)
})
