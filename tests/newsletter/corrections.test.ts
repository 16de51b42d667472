import { setTimeout } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'
import { addressHmac } from '@/mailroom/addresses'
import { suppress } from '@/mailroom/suppress'
import { queues } from '@/newsletter/cms/queues'
import { correctionReach } from '@/newsletter/issues/correction-reach'
import { makeCorrectionIssue, TEXT_CORRECTED } from '@/newsletter/issues/make-correction-issue'
import { makeIssue } from '@/newsletter/issues/make-issue'
import { makeLongMissedCorrections, makeMissedCorrections } from '@/newsletter/issues/missed-corrections'
import { withdrawMissedIssues } from '@/newsletter/issues/missed-withdrawals'
import { prepareSending } from '@/newsletter/issues/prepare-sending'
import { resumeSending } from '@/newsletter/issues/resume-sending'
import { sendingView } from '@/newsletter/issues/sendings'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { changeArticle } from '../world/ledger'
import { bodyOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { everybodyLeaves, publish, type Subscribed, sendingOf, subscribe } from './readership'
import { correctArticle } from './writing'

const house = aHouse()
beforeEach(() => everybodyLeaves(house()))

const sql = async <Row extends Record<string, unknown>>(statement: string, values: unknown[] = []) =>
  query<Row>(await house().system(), statement, values)

const correct = (article: string, more: Record<string, unknown> = {}) => correctArticle(house(), article, more)

/** Publishes a further version, and says so in its words. */
const change = (article: string, number: number, changeClass = 'clarity') =>
  changeArticle(house().payload, article, { body: bodyOf(`Babies wake at night: ${number}.`), changeClass })

type Became = { status?: string; attempted?: boolean; hash?: boolean }

/** An issue of any kind that carried the present version of an article to these people, and what became of it. */
async function carried(article: string, people: Subscribed[], { status = 'accepted', attempted, hash }: Became = {}) {
  const [issue] = await sql<{ id: string }>(
    `insert into issues (id, kind, article_id, round, unique_key) values (gen_random_uuid(), 'article', $1, 1, $2) returning id`,
    [article, `test:${crypto.randomUUID()}`],
  )
  const id = issue?.id
  await sql(
    `insert into sendings (issue_id, status, not_before, content_hash, prepared_at)
     select $1, 'sending', now(), content_hash, now() from revisions where article_id = $2 order by number desc limit 1`,
    [id, article],
  )
  await sql('insert into chunks (issue_id, no, first_attempt_at) values ($1, 1, case when $2 then now() end)', [
    id,
    attempted ?? status !== 'prepared',
  ])
  await sql(
    `insert into deliveries (issue_id, subscriber_id, address_hmac, chunk_no, status, content_hash)
     select $1, person, person::text, 1, $3, case when $4 then (select content_hash from sendings where issue_id = $1) end
     from unnest($2::uuid[]) person`,
    [id, people.map((person) => person.id), status, hash ?? status !== 'unknown'],
  )
  return id ?? ''
}

/** Makes the issue of a correction, lets the time to undo pass, and freezes it. @returns ids of those who get it. */
async function told(correction: string): Promise<string[]> {
  const made = await makeCorrectionIssue(await house().system(), correction)
  if (!made.ok) expect.unreachable(made.reason)
  await freeze(made.value.issue)
  const rows = await sql<{ id: string }>('select subscriber_id::text as id from deliveries where issue_id = $1', [
    made.value.issue,
  ])
  return rows.map(({ id }) => id).sort()
}

async function freeze(issue: string) {
  await sql(`update sendings set not_before = now() - interval '1 second' where issue_id = $1`, [issue])
  await prepareSending(await house().system(), issue)
  return sendingOf(house(), issue)
}

const issueOf = async (correction: string) =>
  sql<{ id: string; kind: string; subject: string; status: string; reason: string | null; untold: number | null }>(
    `select issues.id::text, kind, issues.subject, sendings.status, sendings.reason, untold
     from issues join sendings on issue_id = issues.id where unique_key = $1`,
    [`correction:${correction}`],
  )

const idsOf = (...groups: Subscribed[][]) =>
  groups
    .flat()
    .map(({ id }) => id)
    .sort()

test('exactly those are told who got one of the wrong versions, each once, whatever else they chose', async () => {
  const article = await publish(house())
  const one = await subscribe(house(), 3, 'one')
  const two = await subscribe(house(), 3, 'two')
  const three = await subscribe(house(), 3, 'three')
  await subscribe(house(), 3, 'none')
  await sql(`update subscribers set frequency = 'weekly' where id = $1`, [two[0]?.id])
  await carried(article.id, one)
  await change(article.id, 2)
  await carried(article.id, two)
  await carried(article.id, [...one.slice(0, 2), ...two.slice(0, 1)], { status: 'delivered' })
  await change(article.id, 3)
  await carried(article.id, [...three, ...one.slice(2)])
  const elsewhere = await publish(house())
  await carried(elsewhere.id, three)
  expect(await told(await correct(article.id, { fromRevision: 1, toRevision: 1 }))).toEqual(idsOf(one))
  expect(await told(await correct(article.id, { fromRevision: 2, toRevision: 2 }))).toEqual(idsOf(one.slice(0, 2), two))
  expect(await told(await correct(article.id, { fromRevision: 1, toRevision: 2 }))).toEqual(idsOf(one, two))
  expect(await told(await correct(article.id, { fromRevision: 3, toRevision: 3 }))).toEqual(idsOf(one.slice(2), three))
  expect(await told(await correct(article.id))).toEqual(idsOf(one, two, three))
})

test('without versions named, the text that put it right is not one of the wrong ones', async () => {
  const article = await publish(house())
  const wrong = await subscribe(house(), 2, 'wrong')
  const right = await subscribe(house(), 2, 'right')
  await carried(article.id, wrong)
  await change(article.id, 2, 'correction')
  await carried(article.id, right)
  expect(await told(await correct(article.id))).toEqual(idsOf(wrong))
})

test('who has it or may have it is told; whose letter came back or never left is not', async () => {
  const article = await publish(house())
  const had: Subscribed[][] = []
  for (const status of ['accepted', 'delivered', 'delayed', 'unknown']) {
    const people = await subscribe(house(), 2, status)
    await carried(article.id, people, { status })
    had.push(people)
  }
  const inDoubt = await subscribe(house(), 2, 'doubt')
  await carried(article.id, inDoubt, { status: 'prepared', attempted: true, hash: false })
  for (const status of ['bounced', 'failed', 'skipped', 'suppressed', 'prepared'])
    await carried(article.id, await subscribe(house(), 2, `not${status}`), { status })
  expect(await told(await correct(article.id))).toEqual(idsOf(...had, inDoubt))
})

test('who cannot be told is counted by why, before and after it is frozen', async () => {
  const { system } = house()
  const article = await publish(house())
  const people = await subscribe(house(), 9, 'reach')
  const [first, left, paused, suppressed, complained, erased, unproved, back, second] = people
  await carried(article.id, people)
  const status = (who: Subscribed | undefined, to: string) =>
    sql('update subscribers set status = $2 where id = $1', [who?.id, to])
  await status(left, 'unsubscribed')
  await status(paused, 'paused')
  await suppress(await system(), { hmac: addressHmac(suppressed?.address ?? '') }, 'bounced', 'test')
  await status(complained, 'complained')
  await sql(`update subscribers set status = 'erased', address_hmac = null, address_sealed = null where id = $1`, [
    erased?.id,
  ])
  await sql(
    `insert into consent_events (subject_kind, subject_id, event, purpose, method, created_at)
     values ('subscriber', $1, 'withdrawn', 'newsletter', 'button', now() + interval '1 second')`,
    [unproved?.id],
  )
  await status(back, 'pending')
  const correction = await correct(article.id)
  expect(await correctionReach(await system(), correction)).toEqual({
    had: 9,
    told: 2,
    untold: { left: 1, paused: 1, suppressed: 2, erased: 1, 'no-consent': 2 },
  })
  expect(await told(correction)).toEqual([first?.id, second?.id].sort())
  const [issue] = await issueOf(correction)
  expect(issue).toMatchObject({ kind: 'correction', subject: `Correction: ${article.title}`, untold: 7 })
  const counts = { candidates: 5, excluded: 3, prepared: 2, untold: 7 }
  expect(await sendingView(await system(), issue?.id ?? '')).toMatchObject(counts)
})

test('the letter says what was wrong, what is right, where and since when, and leads to what has changed', async () => {
  const article = await publish(house(), { title: 'Milk\r\nat night' })
  await carried(article.id, await subscribe(house(), 1, 'letter'))
  await change(article.id, 2, 'correction')
  const correction = await correct(article.id, {
    wasWrong: 'It said <b>Tuesday</b>.',
    isRight: 'It is Wednesday.\n\nOr Thursday.',
  })
  await told(correction)
  const sending = await sendingOf(house(), (await issueOf(correction))[0]?.id ?? '')
  expect(sending?.subject).toBe('Correction: Milk at night')
  expect(sending?.html).toContain('It said &lt;b&gt;Tuesday&lt;/b&gt;.')
  for (const words of [
    'It said <b>Tuesday</b>.',
    'It is Wednesday.',
    'Or Thursday.',
    'It stood in version 1 of the article, on',
    `/articles/${article.slug}/since/1`,
    '%%UNSUBSCRIBE%%',
  ])
    expect(sending?.text).toContain(words)
})

test('a saved correction asks for one letter in its own transaction, and two events at once make one', async () => {
  const article = await publish(house())
  const correction = await correct(article.id)
  const jobs = await sql<{ name: string }>(
    `select name from pgboss.job where data->>'id' = $1 and name like 'newsletter-%'`,
    [correction],
  )
  expect(jobs.map(({ name }) => name)).toEqual(['newsletter-correction-published'])
  const work = async () =>
    queues
      .find(({ name }) => name === 'newsletter-correction-published')
      ?.work(await house().system(), { id: correction })
  await Promise.all([work(), work(), makeMissedCorrections(await house().system())])
  await work()
  expect(await issueOf(correction)).toMatchObject([{ status: 'waiting' }])
})

test('a worker that dies while it makes the issue leaves nothing behind, and the next one makes it', async () => {
  const correction = await correct((await publish(house())).id)
  const req = await house().system()
  const dying = inTransaction(req, async () => {
    await makeCorrectionIssue(req, correction)
    throw new Error('died')
  })
  await expect(dying).rejects.toThrow('died')
  expect(await issueOf(correction)).toEqual([])
  await makeMissedCorrections(await house().system())
  expect(await issueOf(correction)).toHaveLength(1)
})

test('a minor correction makes no letter, and a lost job is found', async () => {
  const article = await publish(house())
  const minor = await correct(article.id, { seriousness: 'minor' })
  const lost = await correct(article.id)
  expect(await makeCorrectionIssue(await house().system(), minor)).toEqual({ ok: false, reason: 'minor' })
  await makeMissedCorrections(await house().system())
  expect(await issueOf(minor)).toEqual([])
  expect(await issueOf(lost)).toMatchObject([{ status: 'waiting' }])
})

test('a correction that nobody was awake to hear for a day waits for an editor, if anybody is to be told', async () => {
  const article = await publish(house())
  await carried(article.id, await subscribe(house(), 1, 'awake'))
  const late = await correct(article.id)
  const nobody = await correct((await publish(house())).id)
  const inTwoDays = new Date(Date.now() + 48 * 3600_000)
  await makeMissedCorrections(await house().system(), inTwoDays)
  expect(await issueOf(late)).toEqual([])
  await makeLongMissedCorrections(await house().system(), inTwoDays)
  expect(await issueOf(late)).toMatchObject([{ status: 'held' }])
  expect(await issueOf(nobody)).toEqual([])
})

test('letters that still carry the wrong text out are held, and nobody lets them go on', async () => {
  const article = await publish(house())
  const wrong = await carried(article.id, await subscribe(house(), 2, 'held'), { status: 'prepared' })
  await change(article.id, 2)
  const right = await carried(article.id, await subscribe(house(), 2, 'goes'), { status: 'prepared' })
  const correction = await correct(article.id, { fromRevision: 1, toRevision: 1 })
  await makeCorrectionIssue(await house().system(), correction)
  expect(await sendingOf(house(), wrong)).toMatchObject({ status: 'held', reason: TEXT_CORRECTED })
  expect(await sendingOf(house(), right)).toMatchObject({ status: 'sending' })
  expect(await resumeSending(await house().system(), { issue: wrong })).toEqual({ ok: false, reason: 'text-corrected' })
})

test('a letter that is being frozen while the correction is saved is held as well', async () => {
  const article = await publish(house())
  await subscribe(house(), 2, 'freezing')
  const made = await makeIssue(await house().system(), article.id)
  if (!made.ok) expect.unreachable(made.reason)
  const { issue } = made.value
  await sql(`update sendings set not_before = now() - interval '1 second' where issue_id = $1`, [issue])
  const correction = await correct(article.id, { fromRevision: 1, toRevision: 1 })
  const req = await house().system()
  let making: Promise<unknown> = Promise.resolve()
  await inTransaction(req, async () => {
    // As the worker froze it just before the correction named its version.
    await query(
      req,
      `update sendings set status = 'sending', prepared_at = now(), content_hash = (
         select content_hash from revisions where article_id = $2 order by number limit 1
       ) where issue_id = $1`,
      [issue, article.id],
    )
    making = makeCorrectionIssue(await house().system(), correction)
    await setTimeout(300)
  })
  await making
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'held', reason: TEXT_CORRECTED })
})

test('a correction of an article that is not public is held, and goes on when it is public again', async () => {
  const article = await publish(house())
  await carried(article.id, await subscribe(house(), 1, 'public'))
  const correction = await correct(article.id)
  const made = await makeCorrectionIssue(await house().system(), correction)
  if (!made.ok) expect.unreachable()
  const { issue } = made.value
  await changeArticle(house().payload, article.id, { _status: 'draft' })
  expect(await freeze(issue)).toMatchObject({ status: 'held', reason: expect.stringContaining('not public') })
  expect(await resumeSending(await house().system(), { issue })).toEqual({ ok: false, reason: 'article-withdrawn' })
  await changeArticle(house().payload, article.id, { _status: 'published' })
  expect(await resumeSending(await house().system(), { issue })).toMatchObject({ ok: true })
  expect(await freeze(issue)).toMatchObject({ status: 'sending', prepared: 1 })
  await changeArticle(house().payload, article.id, { _status: 'draft' })
  await withdrawMissedIssues(await house().system())
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'held', reason: 'The article was withdrawn.' })
})
