import { beforeEach, expect, test } from 'vitest'
import { suppress } from '@/mailroom/suppress'
import { cancelSending } from '@/newsletter/cancel-sending'
import { deliverOnce } from '@/newsletter/delivery/deliver'
import type { Sender } from '@/newsletter/delivery/sender'
import { submitChunk } from '@/newsletter/delivery/submit-chunk'
import { pauseSending } from '@/newsletter/pause-sending'
import { resumeSending } from '@/newsletter/resume-sending'
import { readUnsubscribeToken } from '@/newsletter/unsubscribe-token'
import { withdrawIssues } from '@/newsletter/withdraw-issues'
import { query } from '@/platform/database'
import type { Letter, Outcome } from '@/platform/mail/mailer'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { everybodyLeaves, frozenIssue, sendingOf, statusesOf, stillSealed, subscribe } from './readership'
import { aMailer, aSender, type Told } from './senders'

const house = aHouse()

beforeEach(() => everybodyLeaves(house()))

const sql = async (statement: string, values: unknown[] = []) =>
  query<Record<string, unknown>>(await house().system(), statement, values)
const dueAgain = (issue: string) =>
  sql(`update chunks set not_before = now() where issue_id = $1 and settled_at is null`, [issue])

/** Works until nothing is left to do, as if waiting took no time. */
async function untilQuiet(sender: Sender, issue: string) {
  for (let rounds = 0; rounds < 500; rounds += 1) {
    if (await deliverOnce(sender)) continue
    const waiting = await dueAgain(issue).then(() =>
      sql(
        `select 1 from chunks c join sendings s using (issue_id) where issue_id = $1 and c.status in ('pending', 'sealed', 'unknown') and s.status = 'sending'`,
        [issue],
      ),
    )
    if (waiting.length === 0) return
  }
  expect.unreachable('it never came to rest')
}

const addresses = (told: Told[]) => told.flatMap(({ letters }) => letters.map(({ to }) => to)).sort()

test('every confirmed subscriber gets one letter of their own, and each is recorded', async () => {
  const people = await subscribe(house(), 130, 'whole')
  const { mailer, told } = aMailer()
  const issue = await frozenIssue(house())
  await untilQuiet(aSender(house, mailer), issue)
  expect(addresses(told)).toEqual(people.map(({ address }) => address).sort())
  expect(told.map(({ letters, key }) => [letters.length, key])).toEqual([
    [100, `nl_${issue}_1_g0`],
    [30, `nl_${issue}_2_g0`],
  ])
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done', prepared: 130, finished: true })
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 130 })
  expect(await stillSealed(house(), issue)).toBe(0)
  const bare = await sql(
    `select 1 from deliveries where issue_id = $1 and (content_hash is null or provider_id is distinct from 'given-' || id)`,
    [issue],
  )
  expect(bare).toEqual([])
})

test('a letter carries its reader’s own way out, in the body, in the text and in the headers', async () => {
  const [person] = await subscribe(house(), 1, 'wayout')
  const { mailer, told } = aMailer()
  const issue = await frozenIssue(house())
  const sender = aSender(house, mailer)
  await untilQuiet({ ...sender, settings: { ...sender.settings, UNSUBSCRIBE_MAILTO: 'leave@example.org' } }, issue)
  const letter: Letter | undefined = told[0]?.letters[0]
  const url =
    letter?.headers['List-Unsubscribe']?.match(
      /^<(http[^>]+)>, <mailto:leave@example.org\?subject=unsubscribe>$/,
    )?.[1] ?? ''
  expect(url).toMatch(/^http:\/\/localhost:3000\/newsletter\/unsubscribe\/[\w-]+$/)
  expect(readUnsubscribeToken(url.split('/').at(-1) ?? '')).toEqual({ subscriberId: person?.id, linkVersion: 1 })
  expect(letter?.html).toContain(`href="${url}"`)
  expect(letter?.text).toContain(url)
  expect(letter?.html + String(letter?.text)).not.toContain('%%')
  expect(letter?.headers).toMatchObject({
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'List-Id': '<newsletter.localhost>',
  })
  expect(letter?.tags).toEqual({ i: issue, d: letter?.id })
})

test('whoever leaves or is suppressed between freezing and sealing gets no letter, and the reason stands', async () => {
  const people = await subscribe(house(), 4, 'leaver')
  const { mailer, told } = aMailer()
  const issue = await frozenIssue(house())
  await sql(`update subscribers set status = 'unsubscribed' where id = $1`, [people[0]?.id])
  await suppress(await house().system(), { address: people[1]?.address ?? '' }, 'complained', 'test')
  await sql('delete from subscribers where id = $1', [people[2]?.id])
  await untilQuiet(aSender(house, mailer), issue)
  expect(addresses(told)).toEqual([people[3]?.address])
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 1, skipped: 3 })
  const reasons = await sql(
    `select reason from deliveries where issue_id = $1 and status = 'skipped' order by reason`,
    [issue],
  )
  expect(reasons.map(({ reason }) => reason)).toEqual(['erased', 'suppressed', 'unsubscribed'])
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done' })
})

test('an issue whose readers have all left is done without a request', async () => {
  await subscribe(house(), 2, 'allgone')
  const { mailer, told } = aMailer()
  const issue = await frozenIssue(house())
  await everybodyLeaves(house())
  await untilQuiet(aSender(house, mailer), issue)
  expect(told).toEqual([])
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done' })
})

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
  await untilQuiet(sender, issue)
  expect(told).toHaveLength(2)
  expect(told[1]).toEqual(told[0])
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 3 })
})

test('after 23 hours in doubt a person decides, and so at once where a repeat is not recognised', async () => {
  await subscribe(house(), 1, 'doubt')
  const { mailer, told, answers } = aMailer()
  const old = await frozenIssue(house())
  const sender = aSender(house, mailer)
  answers.push({ kind: 'unknown', reason: 'timed out' })
  await submitChunk(sender)
  await sql(`update chunks set first_attempt_at = now() - interval '23 hours' where issue_id = $1`, [old])
  await untilQuiet(sender, old)
  expect(told).toHaveLength(1)
  expect(await sendingOf(house(), old)).toMatchObject({ status: 'needs_review', finished: false })

  const smtp = aMailer({ name: 'smtp', batchSize: 1, idempotent: false })
  const issue = await frozenIssue(house())
  smtp.answers.push({ kind: 'unknown', reason: 'the connection ended' })
  await untilQuiet(aSender(house, smtp.mailer), issue)
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
      `update chunks set not_before = now(), first_attempt_at = first_attempt_at - interval '2 days' where issue_id = $1`,
      [issue],
    )
  }
  expect(await submitChunk(sender)).toBe(true)
  expect(new Set(told.map(({ key }) => key)).size).toBe(1)
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 2 })
})

test('one bad address among many fails alone, and everybody else gets one letter', async () => {
  const people = await subscribe(house(), 60, 'bad')
  const bad = people[41]?.address
  const { mailer, answers, told } = aMailer()
  const judge = (letters: Letter[]): Outcome =>
    letters.some(({ to }) => to === bad)
      ? { kind: 'rejected', reason: 'invalid `to` field' }
      : { kind: 'accepted', providerIds: letters.map(({ id }) => id) }
  for (let times = 0; times < 40; times += 1) answers.push(judge)
  const issue = await frozenIssue(house())
  await untilQuiet(aSender(house, mailer), issue)
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 59, failed: 1 })
  expect(told.length).toBeLessThan(15)
  expect(await stillSealed(house(), issue)).toBe(0)
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done' })
  expect(await sql(`select reason from deliveries where issue_id = $1 and status = 'failed'`, [issue])).toEqual([
    { reason: 'invalid `to` field' },
  ])
})

test('a frozen chunk that is too large for the mail port goes in smaller ones', async () => {
  await subscribe(house(), 5, 'smaller')
  const { mailer, told } = aMailer({ name: 'smtp', batchSize: 2, idempotent: false })
  const issue = await frozenIssue(house())
  await untilQuiet(aSender(house, mailer), issue)
  expect(told.map(({ letters }) => letters.length)).toEqual([2, 2, 1])
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 5 })
})

test('a refusal for all pauses the sending with its reason; an editor resumes it, and nobody gets it twice', async () => {
  await subscribe(house(), 150, 'paused')
  const { mailer, told, answers } = aMailer()
  const issue = await frozenIssue(house())
  const sender = aSender(house, mailer)
  await submitChunk(sender)
  answers.push({ kind: 'stopped', reason: 'daily quota exceeded' })
  await untilQuiet(sender, issue)
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'paused', reason: 'daily quota exceeded' })
  expect(await resumeSending(await house().system(), { issue })).toEqual({ ok: true, value: null })
  await untilQuiet(sender, issue)
  expect(told).toHaveLength(3)
  expect(new Set(addresses(told.filter((_, at) => at !== 1))).size).toBe(150)
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done', reason: null })
})

test('a key that was used with other bytes is left to a person', async () => {
  await subscribe(house(), 1, 'conflict')
  const { mailer, answers } = aMailer()
  const issue = await frozenIssue(house())
  answers.push({ kind: 'conflict', reason: 'this key was used with another payload' })
  await untilQuiet(aSender(house, mailer), issue)
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
  await untilQuiet(moved, calm)
  expect(told.map(({ key }) => key.slice(-2))).toEqual(['g0', 'g1'])
  const doubtful = await frozenIssue(house())
  answers.push({ kind: 'unknown', reason: 'timed out' })
  await submitChunk(sender)
  await untilQuiet(moved, doubtful)
  expect(told).toHaveLength(3)
  expect(await sendingOf(house(), doubtful)).toMatchObject({ status: 'needs_review' })
})

test('a sender that lost its lease records nothing, and the one that has it now sends the same once more', async () => {
  await subscribe(house(), 2, 'lease')
  const { mailer, told } = aMailer()
  const issue = await frozenIssue(house())
  const sender = aSender(house, mailer)
  const slow: Sender = {
    ...sender,
    mailer: {
      ...mailer,
      sendBatch: async (letters, key) => {
        await sql(`update chunks set lease_token = gen_random_uuid(), lease_until = now() where issue_id = $1`, [issue])
        return mailer.sendBatch(letters, key)
      },
    },
  }
  await submitChunk(slow)
  expect(await statusesOf(house(), issue)).toEqual({ prepared: 2 })
  await untilQuiet(sender, issue)
  expect(told[1]).toEqual(told[0])
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 2 })
})

test('a paused, held or cancelled sending sends nothing more', async () => {
  await subscribe(house(), 150, 'stopped')
  const { mailer, told } = aMailer()
  const sender = aSender(house, mailer)
  const issue = await frozenIssue(house())
  const { article } = await house().payload.findByID({ collection: 'issues', id: issue, depth: 0 })
  expect(await cancelSending(await house().system(), { issue })).toEqual({ ok: false, reason: 'under-way' })
  await submitChunk(sender)
  expect(await pauseSending(await house().system(), { issue })).toMatchObject({ ok: true })
  expect(await submitChunk(sender)).toBe(false)
  await resumeSending(await house().system(), { issue })
  const req = await staffOf(house().payload, 'editor')
  await house().payload.update({
    collection: 'articles',
    id: String(article),
    data: { _status: 'draft' },
    overrideAccess: false,
    req,
  })
  await withdrawIssues(await house().system(), String(article))
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'held', reason: 'The article was withdrawn.' })
  expect(await submitChunk(sender)).toBe(false)
  expect(await resumeSending(await house().system(), { issue })).toEqual({ ok: false, reason: 'article-withdrawn' })
  expect(await cancelSending(await house().system(), { issue })).toMatchObject({ ok: true })
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 100, skipped: 50 })
  expect(await stillSealed(house(), issue)).toBe(0)
  expect(told).toHaveLength(1)
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'cancelled', finished: true })
})

test('cancelling while a sender is about to begin keeps all letters back, or none', async () => {
  await subscribe(house(), 3, 'race')
  const { mailer, told } = aMailer()
  const issue = await frozenIssue(house())
  const cancelling: Promise<unknown>[] = []
  const cancel = async () => {
    await pauseSending(await house().system(), { issue })
    await cancelSending(await house().system(), { issue })
  }
  const reach: Sender['reach'] = (point) => {
    if (point === 'before-seal') cancelling.push(cancel())
  }
  await submitChunk({ ...aSender(house, mailer), reach })
  await Promise.all(cancelling)
  const left = told.flatMap(({ letters }) => letters).length
  expect(await statusesOf(house(), issue)).toEqual(left === 0 ? { skipped: 3 } : { accepted: 3 })
})

test('counts that do not balance are shown to a person, not passed over', async () => {
  await subscribe(house(), 2, 'unbalanced')
  const { mailer } = aMailer()
  const issue = await frozenIssue(house())
  await sql('update sendings set prepared = 3 where issue_id = $1', [issue])
  await untilQuiet(aSender(house, mailer), issue)
  expect(await sendingOf(house(), issue)).toMatchObject({
    status: 'needs_review',
    reason: '3 letters were prepared but 2 are settled',
  })
})
