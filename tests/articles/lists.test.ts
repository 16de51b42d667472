/** Lists of articles and their pages: nothing is shown twice or left out, and addresses stay. */
import { beforeAll, expect, test } from 'vitest'
import { isPlace } from '@/app/(site)/older-pages'
import { countArticles, firstPage, type List, type ListPage, pageAfter } from '@/articles/lists'
import { query } from '@/platform/database'
import { articleData, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()
const all: List = { kind: 'all', language: 'en' }
const SIZE = 3
let made = 0
let topic = ''

async function publish(daysAgo: number, more: Record<string, unknown> = {}) {
  made += 1
  const { payload, system } = house()
  const data = await articleData(payload, { title: `Number ${made}`, slug: `number-${made}`, ...more })
  const firstPublishedAt = new Date(Date.UTC(2026, 5, 1) - daysAgo * 86_400_000).toISOString()
  const { id } = await payload.create({
    collection: 'articles',
    data: { ...data, firstPublishedAt, _status: 'published' },
    overrideAccess: true,
    req: await system(),
  })
  return id
}

async function walk(list: List): Promise<ListPage[]> {
  const req = await house().system()
  const pages = [await firstPage(req, list, SIZE)]
  for (let older = pages[0]?.older; older; older = pages.at(-1)?.older) {
    const page = await pageAfter(req, list, SIZE, older)
    if (!page) throw new Error('The list broke off')
    pages.push(page)
  }
  return pages
}

beforeAll(async () => {
  const { payload } = house()
  topic = (await payload.create({ collection: 'topics', data: { title: 'Naps', slug: 'naps' } })).id
  for (let day = 1; day <= 11; day += 1) await publish(day, day % 2 ? { topics: [topic] } : {})
}, 120_000)

const lengths = (pages: ListPage[]) => pages.map(({ ids }) => ids.length)

test('every article stands on one page, the first page taking what is left over', async () => {
  const pages = await walk(all)
  expect(lengths(pages)).toEqual([5, 3, 3])
  expect(new Set(pages.flatMap(({ ids }) => ids)).size).toBe(11)
})

test('a page leads back to the one before it, the second to where the list begins', async () => {
  const [, second, third] = await walk(all)
  expect(second?.newer).toBeUndefined()
  const req = await house().system()
  expect((await pageAfter(req, all, SIZE, third?.newer ?? ''))?.ids).toEqual(second?.ids)
})

test('a new article lengthens the first page and moves no other, until there are enough for one more', async () => {
  const before = await walk(all)
  await publish(0.5)
  const after = await walk(all)
  expect(lengths(after)).toEqual([3, 3, 3, 3])
  await publish(0.4)
  const longer = await walk(all)
  expect(lengths(longer)).toEqual([4, 3, 3, 3])
  for (const pages of [after, longer])
    expect(pages.slice(-2).map(({ ids }) => ids)).toEqual(before.slice(1).map(({ ids }) => ids))
  expect(longer.slice(1)).toEqual(after.slice(1))
})

test('two of the same moment are both shown', async () => {
  await publish(5)
  const ids = (await walk(all)).flatMap((page) => page.ids)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toHaveLength(14)
})

test('a topic lists its own, without those that stand elsewhere on its page', async () => {
  const req = await house().system()
  const list: List = { kind: 'topic', topic, language: 'en' }
  const { ids } = await firstPage(req, list, 10)
  expect(ids).toHaveLength(6)
  expect(await countArticles(req, list)).toBe(ids.length)
  const without = await firstPage(req, { ...list, without: ids.slice(0, 2) }, 10)
  expect(without.ids).toEqual(ids.slice(2))
  expect((await firstPage(req, { ...list, language: 'es' }, 10)).ids).toEqual([])
})

test('behind an article that is withdrawn there is no page', async () => {
  const { payload, system } = house()
  const [first] = await walk(all)
  const last = first?.older ?? ''
  await payload.update({
    collection: 'articles',
    id: last,
    data: { _status: 'draft' },
    req: await staffOf(payload, 'editor'),
  })
  expect(await pageAfter(await system(), all, SIZE, last)).toBeUndefined()
  expect((await walk(all)).flatMap(({ ids }) => ids)).not.toContain(last)
})

test('an author’s list holds what they wrote', async () => {
  const { payload, system } = house()
  const [article] = (await payload.find({ collection: 'articles', limit: 1, sort: 'createdAt' })).docs
  const [person] = await query<{ id: string }>(
    await system(),
    `select people_id as id from articles_rels where parent_id = $1 and path = 'authors'`,
    [article?.id],
  )
  expect((await firstPage(await system(), { kind: 'person', person: person?.id ?? '' }, SIZE)).ids).toEqual([
    article?.id,
  ])
})

test('only an id is asked for in the database: what looks like one leads to where the list begins', () => {
  expect(isPlace('en', '0f8fad5b-d9cb-469f-a165-70867728950e')).toBe(true)
  for (const after of ['-'.repeat(36), '0f8fad5bd9cb469fa16570867728950e----', '1', ''])
    expect(isPlace('en', after), after).toBe(false)
})
