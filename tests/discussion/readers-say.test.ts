/** What readers say about a comment without writing: that it helped, or that something is wrong with it. */
import { expect, test } from 'vitest'
import { announceVotes } from '@/discussion/announce-votes'
import { markHelpful } from '@/discussion/mark-helpful'
import { logOf } from '@/discussion/moderation-log'
import { placeComment } from '@/discussion/place-comment'
import { reportComment } from '@/discussion/report-comment'
import type { ReportReason } from '@/discussion/report-reasons'
import { threadOf } from '@/discussion/thread'
import { query } from '@/platform/database'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { anArticle, profileFor } from './below-an-article'

const house = aHouse()

async function aComment(more: { answeredBy?: string; words?: string } = {}) {
  const article = (await anArticle(house().payload)).id
  const id = await placeComment(await house().system(), { article, words: 'It helped us.', name: 'Ada', ...more })
  return { article, id }
}

let networks = 0
const aNetwork = () => {
  networks += 1
  return `198.51.100.${networks}`
}

const helps = async (comment: string, prefix = aNetwork()) => markHelpful(await house().reader(), { comment, prefix })

const report = async (comment: string, reason: ReportReason, prefix = aNetwork(), words = '') =>
  reportComment(await house().reader(), { comment, reason, words, prefix })

const statusOf = async (id: string) => (await house().payload.findByID({ collection: 'comments', id })).status

const announced = async (article: string) => {
  const rows = await query<{ n: number }>(
    await house().system(),
    'select count(*)::int as n from changes where $1 = any(tags)',
    [`discussion:article:${article}`],
  )
  return rows[0]?.n ?? 0
}

const helpfulOf = async (article: string) => (await threadOf(await house().reader(), article)).posts[0]?.helpful

test('a vote counts once for a network and comment, and nothing of the network is kept', async () => {
  const { article, id } = await aComment()
  const other = await aComment()
  const prefix = aNetwork()
  expect(await helps(id, prefix)).toEqual({ ok: true, value: 'counted' })
  expect(await helps(id, prefix)).toEqual({ ok: true, value: 'counted-before' })
  await Promise.all([1, 2, 3, 4].map(() => helps(id)))
  await helps(other.id, prefix)
  expect([await helpfulOf(article), await helpfulOf(other.article)]).toEqual([5, 1])
  const kept = await query<{ voter: string; comment_id: string }>(
    await house().system(),
    'select voter, comment_id from comment_votes',
  )
  expect(JSON.stringify(kept)).not.toContain(prefix)
  expect(new Set(kept.map(({ voter }) => voter)).size).toBe(kept.length)
})

test('votes at once are all counted', async () => {
  const { article, id } = await aComment()
  await Promise.all(Array.from({ length: 12 }, () => helps(id)))
  expect(await helpfulOf(article)).toBe(12)
})

test('pages hear of votes once a minute and only when something was voted', async () => {
  const { article, id } = await aComment()
  const before = await announced(article)
  await helps(id)
  await helps(id)
  expect(await announced(article)).toBe(before)
  await announceVotes(await house().system())
  await announceVotes(await house().system())
  expect(await announced(article)).toBe(before + 1)
})

test('what readers do not see gets no vote', async () => {
  const { id } = await aComment()
  const req = await staffOf(house().payload, 'editor')
  await house().payload.update({ collection: 'comments', id, data: { status: 'hidden' }, overrideAccess: false, req })
  expect(await helps(id)).toEqual({ ok: false, reason: 'no-comment' })
})

test('one network votes for so many comments a minute and no more', async () => {
  const { id } = await aComment()
  const prefix = aNetwork()
  for (let n = 0; n < 20; n += 1) expect((await helps(id, prefix)).ok).toBe(true)
  expect(await helps(id, prefix)).toMatchObject({ ok: false, reason: 'too-soon' })
})

test('a vote is kept while a comment is hidden and shown again', async () => {
  const { article, id } = await aComment()
  await helps(id)
  const req = await staffOf(house().payload, 'editor')
  const become = (status: 'hidden' | 'published') =>
    house().payload.update({ collection: 'comments', id, data: { status }, overrideAccess: false, req })
  await become('hidden')
  await become('published')
  expect(await helpfulOf(article)).toBe(1)
})

test('three networks hide a comment, two do not, and one that repeats itself counts once', async () => {
  const { article, id } = await aComment()
  const prefix = aNetwork()
  expect(await report(id, 'spam', prefix)).toEqual({ ok: true, value: 'taken' })
  expect(await report(id, 'abuse', prefix)).toEqual({ ok: true, value: 'taken-before' })
  expect(await report(id, 'medical')).toEqual({ ok: true, value: 'taken' })
  const before = await announced(article)
  expect(await report(id, 'medical')).toEqual({ ok: true, value: 'hidden' })
  expect([await statusOf(id), (await threadOf(await house().reader(), article)).count]).toEqual(['hidden', 0])
  expect(await announced(article)).toBe(before + 1)
  const log = await logOf(await house().system(), id)
  expect(log.map(({ actor, action, to, reasons }) => [actor, action, to, reasons])).toEqual([
    ['system', 'status', 'published', []],
    ['reader', 'reported', '', ['report:spam']],
    ['reader', 'reported', '', ['report:medical']],
    ['reader', 'reported', '', ['report:medical']],
    ['reader', 'status', 'hidden', ['report:spam', 'report:medical']],
  ])
  expect(await report(id, 'other')).toEqual({ ok: false, reason: 'no-comment' })
})

test('what may give away who somebody is waits out of sight after one report, anything else after two', async () => {
  const other = (await aComment()).id
  expect(await report(other, 'personal')).toEqual({ ok: true, value: 'taken' })
  expect(await report(other, 'personal')).toEqual({ ok: true, value: 'hidden' })
  const { id } = await aComment({ words: 'Call me: +1 555 010 0928, after 7.' })
  expect(await report(id, 'personal', aNetwork(), 'The\u202e second line')).toEqual({ ok: true, value: 'hidden' })
  const [kept] = await query<{ words: string; reporter: string }>(
    await house().system(),
    'select words, reporter from comment_reports where comment_id = $1',
    [id],
  )
  expect(kept?.words).toBe('The second line')
  expect(kept?.reporter).toMatch(/^[\w+/=-]{20,}$/)
})

test('once somebody has looked, one report hides it no more, three do', async () => {
  const { id } = await aComment({ words: 'Call me: +1 555 010 0928, after 7.' })
  await report(id, 'personal')
  const req = await staffOf(house().payload, 'editor')
  await query(req, 'update comment_reports set settled_at = now() where comment_id = $1', [id])
  const data = { status: 'published' as const }
  await house().payload.update({ collection: 'comments', id, data, overrideAccess: false, req })
  expect(await report(id, 'personal')).toEqual({ ok: true, value: 'taken' })
  await report(id, 'personal')
  expect(await report(id, 'other')).toEqual({ ok: true, value: 'hidden' })
})

test('an answer of the staff is not hidden by reports, and they wait in the queue', async () => {
  const person = await profileFor(house().payload, 'author')
  const { id } = await aComment({ answeredBy: person.id })
  for (let n = 0; n < 4; n += 1) expect(await report(id, 'personal')).toEqual({ ok: true, value: 'taken' })
  const open = await query(
    await house().system(),
    'select 1 from comment_reports where comment_id = $1 and settled_at is null',
    [id],
  )
  expect([await statusOf(id), open.length]).toEqual(['published', 4])
})

test('one network reports so much an hour and no more', async () => {
  const { id } = await aComment()
  const prefix = aNetwork()
  for (let n = 0; n < 10; n += 1) await report(id, 'other', prefix)
  expect(await report(id, 'other', prefix)).toMatchObject({ ok: false, reason: 'too-soon' })
})
