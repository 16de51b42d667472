import { beforeAll, expect, test } from 'vitest'
import { query } from '@/platform/database'
import { followArticles, followMissed } from '@/search/similar/follow-articles'
import { rebuildSimilar } from '@/search/similar/rebuild'
import { type SimilarPost, similarIds, similarPosts } from '@/search/similar/similar-posts'
import { similarTag } from '@/search/tags'
import { articleData, bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()

type Doc = { id: string; slug?: string | null }

/** An article about one thing, in its title and its text. */
async function about(thing: string, number: number, more: Record<string, unknown> = {}): Promise<Doc> {
  const { payload } = house()
  const data = await articleData(payload, {
    title: `Parents and ${thing} number ${number}`,
    slug: `${thing}-${number}`,
    body: bodyOf(`What is known of ${thing}. The ${thing} of others, and ${thing} at home.`),
    ...more,
  })
  return payload.create({
    collection: 'articles',
    data: { ...data, _status: 'published' },
    overrideAccess: false,
    req: await staffOf(payload, 'editor'),
  })
}

async function change(id: string, data: Record<string, unknown>) {
  const { payload } = house()
  const req = await staffOf(payload, 'editor')
  await payload.update({ collection: 'articles', id, data, overrideAccess: false, req })
}

const publish = (id: string, data: Record<string, unknown>) =>
  change(id, { ...data, changeClass: 'clarity', _status: 'published' })

async function shownBelow({ id }: Doc, language = 'en'): Promise<SimilarPost[]> {
  const req = await house().reader()
  return similarPosts(req, await similarIds(req, id), language)
}

const slugsBelow = async (doc: Doc, language?: string) => (await shownBelow(doc, language)).map(({ slug }) => slug)

const jobs = async (id: string) =>
  query(await house().system(), `select 1 from pgboss.job where name = 'search-similar' and data->>'id' = $1`, [id])

async function announced(): Promise<string[][]> {
  const rows = await query<{ tags: string[] }>(
    await house().system(),
    `select tags from changes where room = 'search' order by id`,
  )
  return rows.map(({ tags }) => tags)
}

/** Words that nearly every article has say nothing only where there are many. */
beforeAll(async () => {
  for (const thing of ['acorns', 'bonfires', 'cartwheels', 'dragonflies', 'elevators', 'flagpoles'])
    await about(thing, 1)
})

test('articles about the same lead to one another and say why, whether or not they share a topic', async () => {
  const [one, two] = [await about('harbours', 1), await about('harbours', 2)]
  const other = await about('lanterns', 1)
  await followArticles(await house().system(), [one.id])
  expect(await shownBelow(one)).toMatchObject([{ slug: 'harbours-2', reason: { kind: 'word', word: 'harbours' } }])
  expect(await slugsBelow(two)).toEqual(['harbours-1'])
  expect(await slugsBelow(other)).toEqual([])
})

test('a topic is the reason where no word is', async () => {
  const { payload } = house()
  const topic = await payload.create({ collection: 'topics', data: { title: 'On the water', slug: 'on-the-water' } })
  const one = await about('kayaks', 1, { topics: [topic.id] })
  await about('rowing', 1, { topics: [topic.id] })
  await followMissed(await house().system())
  expect(await shownBelow(one)).toMatchObject([{ slug: 'rowing-1', reason: { kind: 'topic', title: 'On the water' } }])
})

test('publishing, changing and withdrawing each leave a job', async () => {
  const doc = await about('jobs', 1)
  expect(await jobs(doc.id)).toHaveLength(1)
  await publish(doc.id, { standfirst: 'Most of them find one in time.' })
  expect(await jobs(doc.id)).toHaveLength(2)
  await change(doc.id, { _status: 'draft' })
  expect(await jobs(doc.id)).toHaveLength(3)
})

test('only the pages that show others are told, and nobody when nothing changed', async () => {
  const req = await house().system()
  const [one, two] = [await about('quilts', 1), await about('quilts', 2)]
  const stranger = await about('parsnips', 1)
  await followArticles(req, [one.id])
  const before = (await announced()).length
  expect(await followArticles(req, [one.id, two.id, stranger.id])).toEqual([])
  expect(await announced()).toHaveLength(before)

  const three = await about('quilts', 3)
  const changed = await followArticles(await house().system(), [three.id])
  expect(changed.sort()).toEqual([one.id, two.id, three.id].sort())
  expect((await announced()).at(-1)?.sort()).toEqual(changed.map(similarTag).sort())
})

test('a typing mistake mended changes nothing below any page', async () => {
  const req = await house().system()
  const [one] = [await about('wickets', 1), await about('wickets', 2)]
  await followMissed(req)
  await publish(one.id, { conflicts: 'The author plays.' })
  expect(await followArticles(await house().system(), [one.id])).toEqual([])
})

test('what was withdrawn is gone from every page at once, and from what is kept when the job has run', async () => {
  const [one, two] = [await about('saddles', 1), await about('saddles', 2)]
  await followMissed(await house().system())
  expect(await slugsBelow(one)).toEqual(['saddles-2'])
  await change(two.id, { _status: 'draft' })
  expect(await slugsBelow(one)).toEqual([])
  expect(await followArticles(await house().system(), [two.id])).toContain(one.id)
  const kept = await query(
    await house().system(),
    `select 1 from similar_texts where article_id = $1 union all select 1 from similar_terms where article_id = $1
     union all select 1 from similar_articles where $1 in (article_id, similar_id)
     union all select 1 from similar_lists where article_id = $1 or posts::text like '%' || $1 || '%'`,
    [two.id],
  )
  expect(kept).toEqual([])
})

test('an article that turned to something else moves to other neighbours', async () => {
  const [one, two, three] = [await about('cellos', 1), await about('cellos', 2), await about('gondolas', 1)]
  await followMissed(await house().system())
  await publish(two.id, {
    title: 'Parents and gondolas number 2',
    slug: 'gondolas-2',
    body: bodyOf('Gondolas are boats. The gondolas of others, and gondolas at home.'),
  })
  await followArticles(await house().system(), [two.id])
  expect(await slugsBelow(one)).toEqual([])
  expect(await slugsBelow(three)).toEqual(['gondolas-2'])
})

test('only articles of the same language are near, pinned ones included', async () => {
  const { payload } = house()
  const one = await about('trombones', 1)
  const spanish = await about('trombones', 2, { language: 'es' })
  await followMissed(await house().system())
  expect(await slugsBelow(one)).toEqual([])
  expect(await slugsBelow(spanish, 'es')).toEqual([])
  await expect(publish(one.id, { related: [spanish.id] })).rejects.toMatchObject({
    data: { errors: [{ path: 'related' }] },
  })
  expect((await payload.findByID({ collection: 'articles', id: one.id, depth: 0 })).related ?? []).toEqual([])
})

test('what editors pinned stands first and says so, once, and only while it is published', async () => {
  const pinned = await about('accordions', 1)
  const [one, two] = [await about('zithers', 1), await about('zithers', 2)]
  await publish(one.id, { related: [pinned.id, two.id] })
  await followMissed(await house().system())
  expect(await shownBelow(one)).toMatchObject([
    { slug: 'accordions-1', reason: { kind: 'pinned' } },
    { slug: 'zithers-2', reason: { kind: 'pinned' } },
  ])
  await change(pinned.id, { _status: 'draft' })
  expect(await slugsBelow(one)).toEqual(['zithers-2'])
})

test('no article is shown below all the others, however near it is to each', async () => {
  const many = []
  for (let number = 1; number <= 16; number += 1) many.push(await about('kestrels', number))
  await followMissed(await house().system())
  const shown = (await Promise.all(many.map((one) => slugsBelow(one)))).flat()
  const times = Map.groupBy(shown, (slug) => slug)
  expect(Math.max(...[...times.values()].map(({ length }) => length))).toBeLessThanOrEqual(12)
  expect(shown.length).toBeGreaterThan(3 * 12)
})

test('a rebuild finds the same again, and tells nobody', async () => {
  const req = await house().system()
  await followMissed(req)
  await rebuildSimilar(req)
  const before = await query(req, 'select * from similar_lists order by article_id')
  expect((await rebuildSimilar(req)).changed).toBe(0)
  expect(await query(req, 'select * from similar_lists order by article_id')).toEqual(before)
})
