import { expect, test } from 'vitest'
import { queues } from '@/newsletter/cms/queues'
import { cancelSending } from '@/newsletter/issues/cancel-sending'
import { issueById } from '@/newsletter/issues/issue'
import { issueContent } from '@/newsletter/issues/issue-content'
import { makeDigest } from '@/newsletter/issues/make-digest'
import { sendIssue } from '@/newsletter/issues/send-issue'
import { query } from '@/platform/database'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { everybodyLeaves, publish, publishedAt, sendingOf, subscribe } from './readership'
import { choose, editIssue, issueOf, prepareNow, receiversOf, waitsOf } from './writing'

const house = aHouse()
const HOUR = 60 * 60_000

/** The first moment from now on at which the digest of UTC's Monday, 7 o'clock, is due, some weeks ahead. */
function monday(weeks: number, hour = 7): Date {
  const day = new Date()
  day.setUTCHours(hour, 0, 0, 0)
  const ahead = (8 - (day.getUTCDay() || 7)) % 7
  return new Date(day.getTime() + (ahead + 7 * weeks) * 24 * HOUR)
}

/** Whatever was published before does not count any more. */
async function nothingNew() {
  const req = await house().system()
  await query(req, `update articles set first_published_at = now() - interval '300 days'`)
  await query(req, `delete from sendings where issue_id in (select id from issues where kind = 'digest')`)
  await house().payload.delete({ collection: 'issues', where: { kind: { equals: 'digest' } }, req })
}

const article = (at: Date, more: Record<string, unknown> = {}) => publishedAt(house(), at, more)

const make = async (now: Date) => makeDigest(await house().system(), now)
const before = (moment: Date, hours: number) => new Date(moment.getTime() - hours * HOUR)

async function textOf(issue: string): Promise<string> {
  const found = await issueById(await house().system(), issue)
  const content = found && (await issueContent(await house().system(), found))
  return content?.kind === 'content' ? content.letter.text : (content?.reason ?? '')
}

test('a week with articles has one digest, however many workers look and however often', async () => {
  await nothingNew()
  const due = monday(1)
  await article(before(due, 20))
  expect(await make(before(due, 1))).toBeUndefined()
  const made = await Promise.all([make(due), make(due), make(due)])
  expect(made.filter(Boolean)).toHaveLength(1)
  expect(await make(new Date(due.getTime() + 50 * HOUR))).toBeUndefined()
  const [issue = ''] = made.filter((id) => id !== undefined)
  expect(await issueOf(house(), issue)).toMatchObject({
    kind: 'digest',
    uniqueKey: expect.stringMatching(/^digest:\d{4}-W\d\d$/),
    createdAt: due.toISOString(),
  })
  expect(await waitsOf(house(), issue)).toMatchObject({ status: 'waiting', minutes: 10 })
})

test('a week without articles has none, and the next one looks no further back than a week', async () => {
  await nothingNew()
  const due = monday(1)
  await article(before(due, 7 * 24 + 1))
  await article(before(due, 2), { mailOnFirstPublish: false })
  expect(await make(due)).toBeUndefined()
})

test('a worker that slept through the hour makes the digest late, and what came after the last is in the next', async () => {
  await nothingNew()
  const [first, second] = [monday(1), monday(2)]
  const early = await article(before(first, 1))
  const late = new Date(first.getTime() + 4 * 24 * HOUR)
  const one = await make(late)
  const next = await article(new Date(late.getTime() + HOUR))
  const two = await make(second)
  expect(await textOf(one ?? '')).toContain(early.title)
  const text = await textOf(two ?? '')
  expect(text).toContain(next.title)
  expect(text).not.toContain(`${early.title} (`)
})

test('what is published after an empty week’s hour waits for the next, however often a worker looks', async () => {
  await nothingNew()
  const [first, second] = [monday(1), monday(2)]
  expect(await make(first)).toBeUndefined()
  const wednesday = new Date(first.getTime() + 50 * HOUR)
  const one = await article(wednesday)
  expect(await make(wednesday)).toBeUndefined()
  const other = await article(before(second, 12))
  expect(await make(before(second, 11))).toBeUndefined()
  const text = await textOf((await make(second)) ?? '')
  expect(text).toContain(`${one.title} (`)
  expect(text).toContain(`${other.title} (`)
})

test('a digest that is made late is about the time up to its hour, and the next about what came since', async () => {
  await nothingNew()
  const [first, second] = [monday(1), monday(2)]
  const early = await article(before(first, 1))
  const after = await article(new Date(first.getTime() + HOUR))
  const late = (await make(new Date(first.getTime() + 30 * HOUR))) ?? ''
  expect(await issueOf(house(), late)).toMatchObject({ createdAt: first.toISOString() })
  expect(await textOf(late)).toContain(`${early.title} (`)
  expect(await textOf(late)).not.toContain(`${after.title} (`)
  const text = await textOf((await make(second)) ?? '')
  expect(text).toContain(`${after.title} (`)
  expect(text).not.toContain(`${early.title} (`)
})

test('an import and a box ticked later are in no digest, as they are in no letter', async () => {
  await nothingNew()
  const due = monday(1)
  const later = await article(before(due, 3), { mailOnFirstPublish: false })
  const req = await staffOf(house().payload, 'editor')
  await house().payload.update({ collection: 'articles', id: later.id, data: { mailOnFirstPublish: true }, req })
  const imported = await publish(house())
  await query(await house().system(), 'update articles set first_published_at = $2 where id = $1', [
    imported.id,
    before(due, 4),
  ])
  expect(await make(due)).toBeUndefined()
})

test('the digest is the same for everybody, and goes to weekly readers of one of its topics or of all', async () => {
  await everybodyLeaves(house())
  await nothingNew()
  const due = monday(1)
  const [one, two] = [await article(before(due, 5)), await article(before(due, 4))]
  const elsewhere = await publish(house(), { mailOnFirstPublish: false })
  const topicOf = (from: typeof one) =>
    String(from.topics?.map((topic) => (typeof topic === 'object' ? topic.id : topic))[0])
  const [first, all, other, each] = await subscribe(house(), 4, 'weekly')
  await choose(house(), [first?.id ?? ''], { frequency: 'weekly', topics: [topicOf(one)] })
  await choose(house(), [all?.id ?? ''], { frequency: 'weekly' })
  await choose(house(), [other?.id ?? ''], { frequency: 'weekly', topics: [topicOf(elsewhere)] })
  expect(each).toBeDefined()
  const issue = (await make(due)) ?? ''
  await prepareNow(house(), issue)
  expect(await receiversOf(house(), issue)).toEqual([first?.id, all?.id].sort())
  const sent = await sendingOf(house(), issue)
  expect(sent).toMatchObject({ status: 'sending', subject: `New articles: ${two.title}, and 1 more` })
  expect(sent?.text).toContain(one.title)
  expect(sent?.text).toContain('Sample Author')
})

test('an article withdrawn meanwhile is left out, and a digest with none left is cancelled', async () => {
  await nothingNew()
  const due = monday(1)
  const [stays, goes] = [await article(before(due, 5)), await article(before(due, 4))]
  const issue = (await make(due)) ?? ''
  const withdraw = async (id: string) =>
    house().payload.update({
      collection: 'articles',
      id,
      data: { _status: 'draft' },
      req: await staffOf(house().payload, 'editor'),
    })
  await withdraw(goes.id)
  const text = await textOf(issue)
  expect(text).toContain(`${stays.title} (`)
  expect(text).not.toContain(`${goes.title} (`)
  await withdraw(stays.id)
  await prepareNow(house(), issue)
  expect(await waitsOf(house(), issue)).toMatchObject({
    status: 'cancelled',
    reason: 'None of its articles can be sent any more.',
  })
})

test('an editor may write another subject over a digest; everything else of it is made', async () => {
  await everybodyLeaves(house())
  await subscribe(house(), 1, 'subject')
  await nothingNew()
  const due = monday(1)
  await article(before(due, 5))
  const issue = (await make(due)) ?? ''
  await editIssue(house(), issue, { subject: 'What is new', audience: 'topics', week: '2020-W01' })
  expect(await issueOf(house(), issue)).toMatchObject({ kind: 'digest', subject: 'What is new', audience: 'all' })
  await prepareNow(house(), issue)
  expect(await sendingOf(house(), issue)).toMatchObject({ subject: 'What is new' })
})

test('day, hour and zone are the publication’s, and the worker looks every minute', async () => {
  await nothingNew()
  const req = await staffOf(house().payload, 'editor')
  const save = (data: object) => house().payload.updateGlobal({ slug: 'publication', data, overrideAccess: false, req })
  for (const timeZone of ['Europe/Atlantis', '+02:00', 'nowhere']) {
    await expect(save({ timeZone })).rejects.toMatchObject({
      data: { errors: [{ path: 'timeZone', message: expect.stringContaining('such as Europe/Berlin') }] },
    })
  }
  for (const digestHour of [24, -1, 7.5]) await expect(save({ digestHour })).rejects.toThrow(/digest/i)
  await save({ timeZone: 'Pacific/Auckland', digestDay: 'tuesday', digestHour: 0 })
  const midnightThere = before(monday(2, 11), 0)
  await article(before(midnightThere, 2))
  expect(await make(before(midnightThere, 2))).toBeUndefined()
  expect(await make(new Date(midnightThere.getTime() + HOUR))).toBeDefined()
  await save({ timeZone: 'UTC', digestDay: 'monday', digestHour: 7 })
  const queue = queues.find(({ name }) => name === 'newsletter-digest')
  expect(queue?.cron).toBe('* * * * *')
})

test('a digest that was taken back can be sent after all', async () => {
  await nothingNew()
  const due = monday(1)
  await article(before(due, 20), { title: 'Taken back and sent' })
  const issue = (await make(due)) ?? expect.unreachable()
  const req = await staffOf(house().payload, 'editor')
  await cancelSending(req, { issue })
  await editIssue(house(), issue, { subject: 'After all' })
  expect(await sendIssue(req, { issue })).toMatchObject({ ok: true })
  await prepareNow(house(), issue)
  expect(await sendingOf(house(), issue)).toMatchObject({ subject: 'After all' })
})
