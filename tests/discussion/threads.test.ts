import type { PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import { placeOf } from '@/discussion/find-comment'
import { fateOf, placeOfComment } from '@/discussion/permalink'
import { placeComment } from '@/discussion/place-comment'
import { threadOf, threadPageOf, wholeThread } from '@/discussion/thread'
import { threadFeed } from '@/discussion/thread-feed'
import { type ThreadOrder, threadOrders } from '@/discussion/thread-rows'
import { query } from '@/platform/database'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { anArticle, manyComments, profileFor } from './below-an-article'

const house = aHouse()

const minute = (n: number) => new Date(Date.UTC(2026, 9, 1, 0, n))

async function comment(article: string, n: number, words = `Comment ${n}`) {
  return placeComment(await house().system(), { article, words, name: '', at: minute(n) })
}

async function replyTo(id: string, n: number, more: { name?: string; answeredBy?: string } = {}) {
  const req = await house().system()
  const parent = await placeOf(req, id)
  if (!parent) throw new Error('There is nothing to reply to')
  return placeComment(req, { parent, words: `Reply ${n}`, name: '', at: minute(n), ...more })
}

async function change(id: string, data: Record<string, unknown>) {
  const req = await staffOf(house().payload, 'editor')
  await house().payload.update({ collection: 'comments', id, data, overrideAccess: false, req })
}

const articleId = async () => (await anArticle(house().payload)).id

/** Every page of an order, one after the other; something may happen between two of them. */
async function pagesOf(
  article: string,
  order: ThreadOrder,
  between: (page: number) => Promise<unknown> = async () => {},
) {
  const ids: string[] = []
  let after: string | undefined
  for (let page = 0; page < 20; page += 1) {
    const thread = await threadPageOf(await house().reader(), article, order, after)
    ids.push(...(thread?.posts.map(({ id }) => id) ?? []))
    after = thread?.next
    if (!after) return ids
    await between(page)
  }
  throw new Error('The pages do not end')
}

const votes = async (id: string, helpful: number) => {
  const req = await house().system()
  await query(req, 'insert into comment_tallies (comment_id, helpful) values ($1, $2)', [id, helpful])
  await query(req, 'update thread_places set helpful = $2 where comment_id = $1', [id, helpful])
}

test('what is pinned stands first in every order, then what is featured, then all others', async () => {
  const article = await articleId()
  const [a, b, c, d, e] = await Promise.all([1, 2, 3, 4, 5].map((n) => comment(article, n)))
  await change(b ?? '', { pinned: true })
  await change(d ?? '', { featured: true })
  await votes(a ?? '', 5)
  await votes(c ?? '', 2)
  expect(await pagesOf(article, 'newest')).toEqual([b, d, e, c, a])
  expect(await pagesOf(article, 'oldest')).toEqual([b, d, a, c, e])
  expect(await pagesOf(article, 'helpful')).toEqual([b, d, a, c, e])
  const { posts } = await threadOf(await house().reader(), article)
  expect(posts.map(({ first }) => first)).toEqual(['pinned', 'featured', undefined, undefined, undefined])
  expect(posts.map(({ helpful }) => helpful)).toEqual([0, 0, 0, 2, 5])
})

test('pages neither lose nor repeat anybody while comments arrive and one is taken away', async () => {
  const article = await articleId()
  await manyComments(await house().system(), article, 130)
  for (const order of threadOrders) {
    const before = await pagesOf(article, order)
    expect(before.length).toBeGreaterThanOrEqual(130)
    expect(new Set(before).size).toBe(before.length)
    const during = await pagesOf(article, order, async (page) => {
      await comment(article, 100_000 + page)
      if (page === 0) await change(before[49] ?? '', { status: 'hidden' })
    })
    expect(new Set(during).size).toBe(during.length)
    expect(before.filter((id) => !during.includes(id))).toEqual([])
    await change(before[49] ?? '', { status: 'published' })
  }
})

test('the page after a comment that is gone since is still there, and none after what was never shown', async () => {
  const article = await articleId()
  const ids = [await comment(article, 1), await comment(article, 2), await comment(article, 3)]
  await change(ids[1] ?? '', { status: 'removed' })
  const page = await threadPageOf(await house().reader(), article, 'newest', ids[1])
  expect(page?.posts.map(({ id }) => id)).toEqual([ids[0]])
  const other = await comment(await articleId(), 1)
  expect(await threadPageOf(await house().reader(), article, 'newest', other)).toBeUndefined()
})

test('long words make a page shorter, and nobody is left out', async () => {
  const article = await articleId()
  for (let n = 0; n < 20; n += 1) await comment(article, n, 'Long words. '.repeat(240))
  const first = await threadOf(await house().reader(), article)
  expect(first.posts.length).toBeLessThan(15)
  expect(new Set(await pagesOf(article, 'newest')).size).toBe(20)
})

test('three replies stand below a comment, the staff’s among them; the rest folds', async () => {
  const article = await articleId()
  const person = await profileFor(house().payload, 'author')
  const root = await comment(article, 1)
  const replies = []
  for (let n = 2; n < 7; n += 1) replies.push(await replyTo(root, n))
  const answer = await replyTo(root, 8, { answeredBy: person.id })
  const deep = await replyTo(replies[4] ?? '', 9, { name: 'Deep' })
  const { posts, count } = await threadOf(await house().reader(), article)
  expect([posts[0]?.replies.map(({ id }) => id), posts[0]?.more, count]).toEqual([
    [replies[0], replies[1], answer],
    4,
    8,
  ])
  const whole = await wholeThread(await house().reader(), article, root)
  expect(whole?.replies.map(({ id }) => id)).toEqual([...replies, answer, deep])
  expect(whole?.replies.at(-1)?.inReplyTo).toEqual({ id: replies[4], name: '' })
  expect(whole?.replies[0]?.inReplyTo).toBeUndefined()
})

test('a permalink leads to the page on which a comment stands', async () => {
  const article = await anArticle(house().payload)
  const path = `/articles/${article.slug}`
  const old = await comment(article.id, -300_000)
  const replies: string[] = []
  for (let n = 0; n < 53; n += 1) replies.push(await replyTo(old, n + 1))
  await manyComments(await house().system(), article.id, 60)
  const deep = await replyTo(replies[52] ?? '', 99)
  const { posts } = await threadOf(await house().reader(), article.id)
  const place = async (id = '') => placeOfComment(await house().reader(), id)
  expect(await place(posts[0]?.id)).toBe(`${path}#c-${posts[0]?.id}`)
  expect(await place(old)).toBe(`${path}/comments/thread/${old}#c-${old}`)
  expect(await place(replies[49])).toBe(`${path}/comments/thread/${old}#c-${replies[49]}`)
  expect(await place(deep)).toBe(`${path}/comments/thread/${old}/${replies[49]}#c-${deep}`)
  const page = await wholeThread(await house().reader(), article.id, old, replies[49])
  expect(page?.replies.map(({ id }) => id)).toEqual([...replies.slice(50), deep])
})

test('a permalink of what was taken away leads to its place while others hang below it, else nowhere', async () => {
  const article = await articleId()
  const root = await comment(article, 1)
  const answer = await replyTo(root, 2)
  const reader = await house().reader()
  await change(root, { status: 'removed' })
  expect(await placeOfComment(reader, root)).toMatch(new RegExp(`#c-${root}$`))
  expect((await threadOf(reader, article)).count).toBe(1)
  await change(answer, { status: 'hidden' })
  expect([await placeOfComment(reader, answer), await fateOf(reader, answer)]).toEqual([undefined, 'gone'])
  expect(await placeOfComment(reader, root)).toBeUndefined()
  expect(await threadOf(reader, article)).toEqual({ posts: [], count: 0, next: undefined })
  await change(answer, { status: 'published' })
  expect(await placeOfComment(reader, root)).toMatch(new RegExp(`#c-${root}$`))
  const waiting = await house().payload.create({
    collection: 'comments',
    data: { article, status: 'pending', kind: 'comment' },
  })
  expect([await placeOfComment(reader, waiting.id), await fateOf(reader, waiting.id)]).toEqual([undefined, 'unknown'])
})

test('two replies decided on at once leave the comment above them in its place', async () => {
  const article = await articleId()
  const root = await comment(article, 1)
  const [one, two] = [await replyTo(root, 2), await replyTo(root, 3)]
  await change(root, { status: 'hidden' })
  await change(two, { status: 'hidden' })
  await Promise.all([change(one, { status: 'hidden' }), change(two, { status: 'published' })])
  const { posts, count } = await threadOf(await house().reader(), article)
  expect([posts.map(({ id, gone }) => [id, gone]), count]).toEqual([[[root, true]], 1])
})

test('a comment that is deleted leaves no place', async () => {
  const article = await articleId()
  const id = await comment(article, 1)
  await house().payload.delete({ collection: 'comments', id })
  expect(await threadOf(await house().reader(), article)).toEqual({ posts: [], count: 0, next: undefined })
})

/** A look at every row of every thread takes longer; the figures themselves are measured by `bench -- discussion`. */
const A_SECOND = 1000

const fastest = async (work: () => Promise<unknown>) => {
  const times: number[] = []
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return Math.min(...times)
}

test('of ten thousand comments, a page of any order, the feed and a permalink are read without looking at all', async () => {
  const article = await articleId()
  const system = await house().system()
  await manyComments(system, article, 10_000, { repliesTo: 3 })
  const reader: PayloadRequest = await house().reader()
  const { count, posts } = await threadOf(reader, article)
  expect(count).toBe(10_000)
  for (const order of threadOrders) {
    expect(await fastest(() => threadPageOf(reader, article, order))).toBeLessThan(A_SECOND)
    expect(await fastest(() => threadPageOf(reader, article, order, posts.at(-1)?.id))).toBeLessThan(A_SECOND)
  }
  expect(await fastest(() => threadFeed(reader, article))).toBeLessThan(A_SECOND)
  expect(await fastest(() => placeOfComment(reader, posts[0]?.id ?? ''))).toBeLessThan(A_SECOND)
})
