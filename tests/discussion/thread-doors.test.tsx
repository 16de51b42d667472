/** The doors of a thread: its pages, its permalinks, its feed, and what readers press there. */
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { beforeEach, expect, test, vi } from 'vitest'
import { placeComment } from '@/discussion/place-comment'
import { commentsFeed } from '@/discussion/web/comments-feed.route'
import { CommentsPage, hasComments, isKeptBySearch } from '@/discussion/web/comments-page'
import { Discussion } from '@/discussion/web/discussion'
import * as helpedRoute from '@/discussion/web/helped.route'
import * as helpfulRoute from '@/discussion/web/helpful.route'
import * as permalinkRoute from '@/discussion/web/permalink.route'
import * as reportRoute from '@/discussion/web/report.route'
import { formOfReport } from '@/discussion/web/report.route'
import * as reportFormRoute from '@/discussion/web/report-form.route'
import { threadPlace } from '@/discussion/web/thread-place'
import { query } from '@/platform/database'
import { stampOf } from '@/platform/forms'
import { markupOf } from '../world/markup'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { anArticle, manyComments, profileFor } from './below-an-article'
import { vectors } from './xss-vectors'

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

async function commented(words = 'It helped us.', more: { name?: string; answeredBy?: string } = {}) {
  const { id, slug, title } = await anArticle(house().payload)
  const comment = await placeComment(await house().system(), { article: id, words, name: 'Ada', ...more })
  return { article: { id, slug: slug ?? '', title: title ?? '', language: 'en' }, comment }
}

const at = (id: string) => ({ params: Promise.resolve({ id }) })
const get = new Request('http://localhost:3000/')

let household = 0
function post(fields: Record<string, string>, headers: Record<string, string> = {}) {
  household += 1
  return new Request('http://localhost:3000/forms/', {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'sec-fetch-site': 'same-origin', 'x-bedside-address': `203.0.113.${household}`, ...headers },
  })
}

const hide = async (id: string, status: 'hidden' | 'removed' = 'hidden') =>
  house().payload.update({
    collection: 'comments',
    id,
    data: { status },
    overrideAccess: false,
    req: await staffOf(house().payload, 'editor'),
  })

test('a permalink leads on, says what was taken away, and knows nothing of what was never shown', async () => {
  const { article, comment } = await commented()
  const there = await permalinkRoute.GET(get, at(comment))
  expect([there.status, there.headers.get('location'), there.headers.get('cache-control')]).toEqual([
    302,
    `/articles/${article.slug}#c-${comment}`,
    'no-store',
  ])
  await hide(comment, 'removed')
  expect((await permalinkRoute.GET(get, at(comment))).status).toBe(410)
  expect((await permalinkRoute.GET(get, at('01a22906-4cf9-741f-95c7-930f1056c17b'))).status).toBe(404)
  expect((await permalinkRoute.GET(get, at('x'))).status).toBe(404)
})

test('“helpful” leads to a page that says thank you and leads back, the second time too', async () => {
  const { article, comment } = await commented()
  for (const _time of [1, 2]) {
    const answer = await helpfulRoute.POST(post({ comment }, { 'x-bedside-address': '203.0.113.250' }))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/comments/helped/${comment}`])
  }
  const page = await (await helpedRoute.GET(get, at(comment))).text()
  expect(page).toContain(`href="/articles/${article.slug}#c-${comment}"`)
  const html = await markupOf(await Discussion({ article: article.id, language: 'en', slug: article.slug }))
  expect(html).toContain('>Helpful · 1</button>')
})

test('“helpful” is refused from elsewhere, for what is not there, and when it comes too often', async () => {
  const { comment } = await commented()
  const elsewhere = await helpfulRoute.POST(post({ comment }, { 'sec-fetch-site': 'cross-site' }))
  const nowhere = await helpfulRoute.POST(post({ comment: 'x' }))
  expect([elsewhere.status, nowhere.status]).toEqual([403, 404])
  const votes = await query(await house().system(), 'select 1 from comment_votes where comment_id = $1', [comment])
  expect(votes).toEqual([])
  const same = { 'x-bedside-address': '203.0.113.251' }
  const answers = []
  for (let n = 0; n < 21; n += 1) answers.push((await helpfulRoute.POST(post({ comment }, same))).status)
  expect([answers[19], answers[20]]).toEqual([303, 429])
})

const stamped = (comment: string, seconds = 10) => ({
  comment,
  ...stampOf(formOfReport(comment), new Date(Date.now() - seconds * 1000)),
})

test('a report is asked for, taken and thanked for', async () => {
  const { comment } = await commented('Is <b>this</b> so?')
  const form = await (await reportRoute.GET(get, at(comment))).text()
  expect(form).toContain('Is &lt;b&gt;this&lt;/b&gt; so?')
  expect(form.match(/type="radio"/g)).toHaveLength(5)
  const answer = await reportFormRoute.POST(post({ ...stamped(comment), reason: 'abuse', words: 'It is.' }))
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/comments/reported'])
  const kept = await query(await house().system(), 'select reason, words from comment_reports where comment_id = $1', [
    comment,
  ])
  expect(kept).toEqual([{ reason: 'abuse', words: 'It is.' }])
})

test('a report comes back with what was typed: without a reason, too long, too fast, from elsewhere', async () => {
  const { comment } = await commented()
  const send = async (fields: Record<string, string>, headers = {}) => {
    const answer = await reportFormRoute.POST(
      post({ ...stamped(comment), reason: 'abuse', words: 'kept words', ...fields }, headers),
    )
    return [answer.status, /kept words/.test(await answer.text())]
  }
  expect(await send({ reason: '' })).toEqual([422, true])
  expect(await send({ words: `kept words ${'x'.repeat(500)}` })).toEqual([422, true])
  expect(await send(stamped(comment, 0))).toEqual([422, true])
  expect(await send({ stamp: 'x' })).toEqual([422, true])
  expect(await send({}, { 'sec-fetch-site': 'cross-site' })).toEqual([403, true])
  expect(await query(await house().system(), 'select 1 from comment_reports where comment_id = $1', [comment])).toEqual(
    [],
  )
})

test('a machine in the trap hears what others hear, and nothing is kept; what is gone cannot be reported', async () => {
  const { comment } = await commented()
  const trapped = await reportFormRoute.POST(post({ ...stamped(comment), reason: 'abuse', website: 'x' }))
  expect(trapped.headers.get('location')).toBe('/comments/reported')
  expect(await query(await house().system(), 'select 1 from comment_reports where comment_id = $1', [comment])).toEqual(
    [],
  )
  await hide(comment)
  expect((await reportRoute.GET(get, at(comment))).status).toBe(404)
  expect((await reportFormRoute.POST(post({ ...stamped(comment), reason: 'abuse' }))).status).toBe(404)
})

const feedOf = async (slug: string) => {
  const { payload } = house()
  const articleAt = async () => {
    const { docs } = await payload.find({ collection: 'articles', where: { slug: { equals: slug } }, limit: 1 })
    return docs[0] ? { id: docs[0].id, title: docs[0].title ?? '' } : null
  }
  const feed = commentsFeed(
    async () => ({ name: 'Sample & Co' }),
    articleAt,
    async () => new Response('', { status: 410 }),
  )
  return feed(get, { params: Promise.resolve({ language: 'en', slug }) })
}

test('the feed holds what readers see in full, whatever they wrote, and nothing of what they do not', async () => {
  const { article, comment } = await commented('Hidden words.')
  const system = await house().system()
  for (const vector of vectors)
    await placeComment(system, { article: article.id, words: vector, name: vector.slice(0, 80) })
  const person = await profileFor(house().payload, 'author')
  await placeComment(system, { article: article.id, words: 'An *answer*.', name: 'Staff', answeredBy: person.id })
  await hide(comment)
  const answer = await feedOf(article.slug)
  const xml = await answer.text()
  expect(answer.headers.get('content-type')).toContain('application/rss+xml')
  expect(XMLValidator.validate(xml)).toBe(true)
  const { rss } = new XMLParser({ ignoreAttributes: false }).parse(xml)
  expect(rss.channel.item).toHaveLength(50)
  expect(String(rss.channel.item[0]['content:encoded'])).toContain('An <em>answer</em>.')
  expect(String(rss.channel.item[0]['content:encoded'])).toContain('General information, not advice')
  expect(String(rss.channel.item[0].link)).toMatch(/\/comments\/[0-9a-f-]{36}$/)
  expect(xml).not.toContain('Hidden words.')
  expect((await feedOf('never-was')).status).toBe(410)
})

test('what stands behind /comments in an address', () => {
  const id = '01a22906-4cf9-741f-95c7-930f1056c17b'
  expect(threadPlace()).toEqual({ is: 'list', order: 'newest' })
  expect(threadPlace(['oldest'])).toEqual({ is: 'list', order: 'oldest' })
  expect(threadPlace(['helpful', id])).toEqual({ is: 'list', order: 'helpful', after: id })
  expect(threadPlace(['thread', id])).toEqual({ is: 'thread', root: id })
  expect(threadPlace(['thread', id, id])).toEqual({ is: 'thread', root: id, after: id })
  for (const parts of [
    ['loudest'],
    ['oldest', 'x'],
    ['thread'],
    ['thread', 'x'],
    ['oldest', id, id],
    ['thread', id, id, id],
  ])
    expect(threadPlace(parts)).toBeUndefined()
})

test('the pages of a long discussion lead on to its end, and search engines keep those that do not shift', async () => {
  const { article, comment } = await commented()
  await manyComments(await house().system(), article.id, 70)
  const below = await markupOf(await Discussion({ article: article.id, language: 'en', slug: article.slug }))
  const [on = ''] = below.match(/\/comments\/newest\/[0-9a-f-]{36}/) ?? []
  const place = threadPlace(on.split('/').slice(2))
  if (!place) throw new Error('The article leads nowhere')
  const page = await markupOf(await CommentsPage({ article, place }))
  expect(below).toContain('71 comments')
  expect(page).not.toContain(`c-${comment}`)
  const list = (order: 'newest' | 'oldest' | 'helpful') => isKeptBySearch(article, { is: 'list', order })
  expect(await Promise.all([list('newest'), list('oldest'), list('helpful')])).toEqual([false, true, false])
  expect(await isKeptBySearch(article, { is: 'thread', root: comment })).toBe(false)
  expect(await hasComments(article, { is: 'list', order: 'oldest', after: comment })).toBe(true)
  const other = await commented()
  expect(await hasComments(article, { is: 'thread', root: other.comment })).toBe(false)
})

test('a closed discussion is read and not written in', async () => {
  const { article, comment } = await commented()
  const { payload } = house()
  const close = async (closeAfterDays: number) =>
    payload.updateGlobal({ slug: 'discussion-rules', data: { closeAfterDays } })
  await query(await house().system(), `update articles set first_published_at = '2020-01-01' where id = $1`, [
    article.id,
  ])
  await close(30)
  const shown = async () => markupOf(await Discussion({ article: article.id, language: 'en', slug: article.slug }))
  const closed = await shown()
  await close(0)
  expect(closed).toContain('This discussion is closed.')
  expect(closed).toContain(`c-${comment}`)
  expect(closed).not.toMatch(/\/comments\/reply\/|<textarea/)
  expect(await shown()).toMatch(/\/comments\/reply\/[\s\S]*<textarea/)
})
