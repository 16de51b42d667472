/** A reader shows an unclear sentence, the desk decides, and what became of it stands in the history. */
import { handleEndpoints } from 'payload'
import { beforeEach, expect, test, vi } from 'vitest'
import { forgetUnclear } from '@/discussion/forget-unclear'
import { noteUnclear } from '@/discussion/note-unclear'
import { settleUnclear } from '@/discussion/settle-unclear'
import { outcomesOf } from '@/discussion/unclear-outcomes'
import { unclearQueue, unclearWaiting } from '@/discussion/unclear-queue'
import * as page from '@/discussion/web/unclear.route'
import * as form from '@/discussion/web/unclear-form.route'
import { unclearHistory } from '@/discussion/web/unclear-history'
import { query } from '@/platform/database'
import { stampOf } from '@/platform/forms'
import { bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { anArticle } from './below-an-article'

const house = aHouse()
const running = vi.hoisted(() => ({ payload: vi.fn() }))
vi.mock('@/platform/payload', () => running)
vi.mock('@/platform/public-cache', () => ({
  publicRead: async (_key: string[], _tags: string[], read: () => Promise<unknown>) =>
    JSON.parse(JSON.stringify(await read())),
}))
beforeEach(() => {
  running.payload.mockImplementation(async () => house().payload)
})

const SENTENCE = 'Babies wake at night, and that is usual.'
/** Of that sentence, below the first heading. */
const PLACE = '1.0'
const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60_000)

let networks = 0
const aNetwork = () => {
  networks += 1
  return `192.0.2.${networks}`
}

async function note(article: string, more: { remark?: string; stamp?: string; place?: string; prefix?: string } = {}) {
  const given = { article, revision: 1, place: PLACE, remark: '', stamp: `s${networks}`, prefix: aNetwork(), ...more }
  return noteUnclear(await house().reader(), given)
}

const kept = async (article: string) =>
  query<{ id: string; remark: string; held: string; sentence: string }>(
    await house().system(),
    'select id, remark, held_for as held, sentence from unclear_notes where article_id = $1 order by at',
    [article],
  )

const anUnclearOne = async (remark = '') => {
  const { id, slug } = await anArticle(house().payload)
  await note(id, { remark })
  const [first] = await kept(id)
  return { article: id, slug: slug ?? '', note: first?.id ?? '' }
}

const asEditor = () => staffOf(house().payload, 'editor')

function post(fields: Record<string, string>, headers: Record<string, string> = {}) {
  return form.POST(
    new Request('http://localhost:3000/forms/unclear', {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { 'sec-fetch-site': 'same-origin', 'x-bedside-address': aNetwork(), ...headers },
    }),
  )
}

const stamped = (article: string) => stampOf(page.formOfUnclear(article), new Date(Date.now() - 60_000))
const filled = (article: string) => ({ article, revision: '1', place: PLACE, remark: '', ...stamped(article) })

test('what is kept is the sentence of that revision and the remark, and nothing about who', async () => {
  const { id } = await anArticle(house().payload)
  const prefix = aNetwork()
  expect(await note(id, { remark: 'How often is usual?', stamp: 'once', prefix })).toEqual({ ok: true, value: 'taken' })
  expect(await note(id, { remark: 'How often is usual?', stamp: 'once', prefix })).toEqual({ ok: true, value: 'taken' })
  expect(await kept(id)).toMatchObject([{ sentence: SENTENCE, remark: 'How often is usual?' }])
  const rows = await query(await house().system(), 'select * from unclear_notes where article_id = $1', [id])
  expect(JSON.stringify(rows)).not.toContain(prefix)
})

test('a place where nothing stands, a revision that is none and a draft take no note', async () => {
  const { id } = await anArticle(house().payload)
  expect(await note(id, { place: '1.9' })).toMatchObject({ reason: 'no-sentence' })
  expect(await note(id, { place: "1'; drop table unclear_notes" })).toMatchObject({ reason: 'no-sentence' })
  const draft = await house().payload.create({ collection: 'articles', data: { title: 'A draft' }, draft: true })
  expect(await note(draft.id)).toMatchObject({ reason: 'no-text' })
  expect(await kept(id)).toEqual([])
})

test('one network shows us ten sentences an hour', async () => {
  const { id } = await anArticle(house().payload)
  const prefix = aNetwork()
  for (let time = 0; time < 10; time += 1) await note(id, { prefix, stamp: `limit ${time}` })
  expect(await note(id, { prefix, stamp: 'limit 10' })).toMatchObject({ reason: 'too-soon' })
})

test('the page lists every sentence; the form leads to what happens next', async () => {
  const { id, slug } = await anArticle(house().payload)
  const at = { params: Promise.resolve({ language: 'en', slug: slug ?? '' }) }
  const answer = await page.GET(new Request('http://localhost:3000/'), at)
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(await answer.text()).toContain(SENTENCE)
  const sent = await post(filled(id))
  expect([sent.status, sent.headers.get('location')]).toEqual([303, '/comments/unclear'])
  expect(await kept(id)).toHaveLength(1)
})

test('a selection brings its sentence along and keeps nothing; words that the text does not have bring none', async () => {
  const { id } = await anArticle(house().payload)
  const found = await (await post({ article: id, quote: 'night, and that' })).text()
  expect(found).toContain(`<blockquote><p>${SENTENCE}</p></blockquote>`)
  const hostile = await (await post({ article: id, quote: '<script>alert(1)</script> Give 40 ml' })).text()
  expect(hostile).not.toContain('alert(1)')
  expect(hostile).toContain('Which sentence?')
  expect(await kept(id)).toEqual([])
})

test.each([
  ['another site', {}, { 'sec-fetch-site': 'cross-site' }, 403, 'came from another site'],
  ['no choice', { place: '' }, {}, 422, 'choose a sentence'],
  ['a place that is none', { place: '7.7' }, {}, 422, 'not in the text'],
  ['a long remark', { remark: 'a '.repeat(400) }, {}, 422, 'shorten it'],
  ['no stamp', { stamp: '' }, {}, 422, 'once more'],
  ['words of danger', { remark: 'My baby is not breathing' }, {}, 422, 'Emergency advice'],
  ['private details', { remark: 'Call me at 020 7946 0958' }, {}, 422, 'tell who somebody is'],
])('%s: the form comes back with what to do, and nothing is kept', async (_name, fields, headers, status, words) => {
  const { id } = await anArticle(house().payload)
  const answer = await post({ ...filled(id), ...fields }, headers)
  expect(answer.status).toBe(status)
  expect(await answer.text()).toContain(words)
  expect(await kept(id)).toEqual([])
})

test('a machine that fills in the trap hears what everybody hears, and nothing is kept', async () => {
  const { id } = await anArticle(house().payload)
  expect((await post({ ...filled(id), website: 'https://example.org' })).status).toBe(303)
  expect(await kept(id)).toEqual([])
})

test('danger stands first in the list, and says so', async () => {
  const calm = await anUnclearOne()
  const grave = await anUnclearOne('My baby is not breathing')
  const groups = await unclearQueue(await asEditor())
  const order = groups.map(({ article }) => article.id)
  expect(order.indexOf(grave.article)).toBeLessThan(order.indexOf(calm.article))
  expect(groups.find(({ article }) => article.id === grave.article)).toMatchObject({ danger: true, sentence: SENTENCE })
})

test('what became of it stands in the history: the editor’s words, never the reader’s', async () => {
  const { article, slug, note: first } = await anUnclearOne('MY OWN WORDS')
  await note(article, { stamp: 'another' })
  const notes = (await kept(article)).map(({ id }) => id)
  expect(await outcomesOf(await house().reader(), article)).toEqual([])
  const words = 'Usual means most nights.'
  expect(await settleUnclear(await asEditor(), { notes, outcome: 'explained', words })).toEqual({ ok: true, value: 2 })
  const [entry] = await unclearHistory(article, 'en', slug)
  expect(entry?.words).toBe(`2 readers found a sentence in “A heading” unclear. Explained: ${words}`)
  const [change] = await query(await house().system(), 'select 1 from changes where $1 = any(tags)', [
    `discussion:unclear:${article}`,
  ])
  expect(change).toBeDefined()
  await settleUnclear(await asEditor(), { notes: [first], outcome: 'reopened' })
  await settleUnclear(await asEditor(), { notes: [first], outcome: 'not-useful', words: 'Never shown.' })
  expect(await unclearHistory(article, 'en', slug)).toMatchObject([{ words: expect.stringMatching(/^A reader found/) }])
  expect((await kept(article)).find(({ id }) => id === first)?.remark).toBe('')
})

test('what was decided stands until it is taken back, whoever presses on a page of before', async () => {
  const { article, note: id } = await anUnclearOne()
  const words = 'Usual means most nights.'
  const both = await Promise.all([
    settleUnclear(await asEditor(), { notes: [id], outcome: 'explained', words }),
    settleUnclear(await asEditor(), { notes: [id], outcome: 'explained', words }),
  ])
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  const moderator = await staffOf(house().payload, 'moderator')
  expect(await settleUnclear(moderator, { notes: [id], outcome: 'not-useful' })).toMatchObject({ reason: 'no-note' })
  const kept = { notes: [id], outcome: 'kept', words: 'It is a name.' } as const
  expect(await settleUnclear(await asEditor(), kept)).toMatchObject({ reason: 'no-note' })
  expect(await outcomesOf(await house().reader(), article)).toMatchObject([{ outcome: 'explained', words }])
  expect(await settleUnclear(await asEditor(), { notes: [id], outcome: 'reopened' })).toMatchObject({ ok: true })
  expect(await settleUnclear(await asEditor(), kept)).toMatchObject({ ok: true })
})

test('made clearer names a version that came afterwards, and leads to what changed', async () => {
  const { article, slug, note: id } = await anUnclearOne()
  const clearer = { notes: [id], outcome: 'clearer', version: 2 } as const
  expect(await settleUnclear(await asEditor(), clearer)).toMatchObject({ reason: 'no-version' })
  await house().payload.update({
    collection: 'articles',
    id: article,
    data: {
      body: bodyOf('Most babies wake two or three times a night.'),
      changeClass: 'clarity',
      _status: 'published',
    },
    overrideAccess: false,
    req: await asEditor(),
  })
  const [waiting] = (await unclearQueue(await asEditor())).filter((group) => group.article.id === article)
  expect(waiting).toMatchObject({ revision: 1, latest: 2, stands: false })
  expect(await settleUnclear(await asEditor(), clearer)).toMatchObject({ ok: true })
  expect(await unclearHistory(article, 'en', slug)).toMatchObject([
    {
      words: 'A reader found a sentence in “A heading” unclear. Made clearer in version 2.',
      links: [{ href: `/articles/${slug}/history/1-to-2` }],
    },
  ])
})

test('the door of the desk knows nobody without a sign-in', async () => {
  const { note: id } = await anUnclearOne()
  const answer = await handleEndpoints({
    config: house().payload.config,
    payloadInstanceCacheKey: new URL(house().url).pathname.slice(1),
    request: new Request('http://localhost:3000/api/unclear', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ notes: [id], outcome: 'not-useful' }),
    }),
  })
  expect(answer.status).toBe(403)
  expect(await settleUnclear(await house().reader(), { notes: [id], outcome: 'not-useful' })).toMatchObject({
    ok: false,
  })
})

test('notes go when nobody decided in half a year, readers’ words a month after a decision', async () => {
  const open = await anUnclearOne('Still here')
  const settled = await anUnclearOne('My words')
  const aside = await anUnclearOne('Put aside')
  await settleUnclear(await asEditor(), { notes: [settled.note], outcome: 'kept', words: 'It is a name.' })
  await settleUnclear(await asEditor(), { notes: [aside.note], outcome: 'not-useful' })
  await forgetUnclear(await house().system(), inDays(29))
  expect([(await kept(settled.article))[0]?.remark, (await kept(aside.article)).length]).toEqual(['My words', 1])
  await forgetUnclear(await house().system(), inDays(31))
  expect([(await kept(settled.article))[0]?.remark, (await kept(aside.article)).length]).toEqual(['', 0])
  expect((await kept(open.article))[0]?.remark).toBe('Still here')
  await forgetUnclear(await house().system(), inDays(181))
  expect(await kept(open.article)).toEqual([])
  expect(await outcomesOf(await house().reader(), settled.article)).toHaveLength(1)
  expect(await unclearWaiting(await house().system())).toBe(0)
})

test('a heading and a sentence that the law made us remove are told no more', async () => {
  const { article, note: id, slug } = await anUnclearOne()
  await settleUnclear(await asEditor(), { notes: [id], outcome: 'kept', words: 'It is a name.' })
  const sql = await house().system()
  expect((await unclearHistory(article, 'en', slug))[0]?.words).toContain('“A heading”')
  await query(sql, `select withdraw_revision_text($1, 1, 'A court said so.')`, [article])
  expect((await unclearHistory(article, 'en', slug))[0]?.words).not.toContain('A heading')
  await forgetUnclear(sql, new Date())
  expect((await kept(article))[0]?.sentence).toBe('')
})
