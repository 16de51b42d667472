import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { corrections, publishedArticle } from '@/articles/queries'
import { reviewedLately, signedLately } from '@/articles/reviewed-lately'
import { seriesOf } from '@/articles/series'
import { topicPage } from '@/articles/topic-page'
import { threadOf } from '@/discussion/thread'
import { loadSample } from '@/sample/load-sample'
import { type SimilarPost, similarIds, similarPosts } from '@/search/similar/similar-posts'
import { aHouse } from '../world/rooms'

const house = aHouse()

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  await loadSample(await house().system(), { onlyIfEmpty: true })
  await loadSample(await house().system(), { onlyIfEmpty: true })
}, 180_000)

test('the sample is loaded once, with a sign-in for each role', async () => {
  const { payload, environment } = house()
  expect((await payload.count({ collection: 'articles' })).totalDocs).toBeGreaterThanOrEqual(10)
  const signIns = JSON.parse(await readFile(join(environment.BEDSIDE_DATA, 'sign-in.json'), 'utf8'))
  expect(signIns.map(({ role }: { role: string }) => role)).toEqual(['administrator', 'editor', 'author', 'moderator'])
})

test('every sample article cites sources on record, says where it comes from and names only samples', async () => {
  const { payload, system } = house()
  const { docs } = await payload.find({ collection: 'articles', pagination: false, select: { title: true } })
  for (const { id, title } of docs) {
    const view = await publishedArticle(await system(), id)
    if (!view) throw new Error(`${title} is not published`)
    expect(view.body.citations.length, title).toBeGreaterThan(0)
    expect(view.sources.length, title).toBe(view.body.citations.length)
    expect(
      view.review.credits.filter(({ person }) => !person?.sample),
      title,
    ).toEqual([])
    expect(
      view.authors.every(({ sample }) => sample),
      title,
    ).toBe(true)
    expect(view.hero?.alt, title).toBeTruthy()
    expect(view.body.wordCount, title).toBeGreaterThan(450)
  }
})

test('its threads show readers and clinicians', async () => {
  const { payload, system } = house()
  const { docs } = await payload.find({ collection: 'articles', pagination: false, select: { title: true } })
  const threads = await Promise.all(docs.map(async ({ id }) => threadOf(await system(), id)))
  expect(threads.filter(({ posts }) => posts.length > 0).length).toBeGreaterThanOrEqual(5)
})

test('its paid links are recognised, marked and disclosed', async () => {
  const { payload, system } = house()
  const { docs } = await payload.find({ collection: 'articles', where: { slug: { equals: 'colic-and-probiotics' } } })
  const view = await publishedArticle(await system(), docs[0]?.id ?? '')
  expect(view?.programmes.map(({ name }) => name)).toEqual(['Sample shop partners'])
  expect(JSON.stringify(view?.body.blocks).match(/"programme":/g)).toHaveLength(2)
  expect(view?.disclosures.join()).toContain('sample shop')
})

/** Which others make sense below which, by what they say. */
const sensible: Record<string, string[]> = {
  'alcohol-and-breastfeeding': [
    'caffeine-and-breastfeeding',
    'cannabis-and-breastfeeding',
    'how-milk-is-made',
    'medicines-while-breastfeeding',
  ],
  'caffeine-and-breastfeeding': [
    'alcohol-and-breastfeeding',
    'cannabis-and-breastfeeding',
    'how-milk-is-made',
    'medicines-while-breastfeeding',
  ],
  'cannabis-and-breastfeeding': [
    'alcohol-and-breastfeeding',
    'caffeine-and-breastfeeding',
    'how-milk-is-made',
    'medicines-while-breastfeeding',
  ],
  'colic-and-probiotics': ['reflux-in-babies', 'sleep-training', 'fever-in-young-babies'],
  'fever-in-young-babies': [
    'colic-and-probiotics',
    'vaccines-around-a-new-baby',
    'mmr-and-autism',
    'medicines-while-breastfeeding',
    'reflux-in-babies',
  ],
  'first-peanut': ['vitamin-d-and-iron', 'newborn-weight-and-growth-charts'],
  'how-milk-is-made': [
    'alcohol-and-breastfeeding',
    'caffeine-and-breastfeeding',
    'cannabis-and-breastfeeding',
    'medicines-while-breastfeeding',
    'newborn-weight-and-growth-charts',
    'reflux-in-babies',
  ],
  'medicines-while-breastfeeding': [
    'alcohol-and-breastfeeding',
    'caffeine-and-breastfeeding',
    'cannabis-and-breastfeeding',
    'how-milk-is-made',
    'vaccines-around-a-new-baby',
  ],
  'mmr-and-autism': ['vaccines-around-a-new-baby', 'fever-in-young-babies'],
  'newborn-weight-and-growth-charts': ['vitamin-d-and-iron', 'how-milk-is-made', 'reflux-in-babies', 'first-peanut'],
  'reflux-in-babies': [
    'colic-and-probiotics',
    'safe-sleep',
    'newborn-weight-and-growth-charts',
    'how-milk-is-made',
    'fever-in-young-babies',
  ],
  'safe-sleep': ['sleep-training', 'reflux-in-babies'],
  'sleep-training': ['safe-sleep', 'colic-and-probiotics', 'reflux-in-babies'],
  'vaccines-around-a-new-baby': ['mmr-and-autism', 'fever-in-young-babies', 'medicines-while-breastfeeding'],
  'vitamin-d-and-iron': ['newborn-weight-and-growth-charts', 'first-peanut', 'how-milk-is-made'],
}

/** What stands below each article, whether an editor pinned it or not. */
async function shownBelowEach(): Promise<Map<string, SimilarPost[]>> {
  const { payload, reader } = house()
  const { docs } = await payload.find({ collection: 'articles', pagination: false, depth: 0, select: { slug: true } })
  const req = await reader()
  const below = new Map<string, SimilarPost[]>()
  for (const { id, slug } of docs) below.set(slug ?? '', await similarPosts(req, await similarIds(req, id), 'en'))
  return below
}

test('what stands below its articles makes sense, says why, and is not the same everywhere', async () => {
  const below = await shownBelowEach()
  expect([...below.keys()].sort()).toEqual(Object.keys(sensible).sort())
  const makesSense = (slug: string, post?: SimilarPost) => sensible[slug]?.includes(post?.slug ?? '') ?? false
  const firsts = [...below].map(([slug, posts]) => makesSense(slug, posts[0]))
  const pairs = [...below].flatMap(([slug, posts]) => posts.map((post) => makesSense(slug, post)))
  expect(firsts.filter(Boolean).length, 'the first of them makes sense').toBeGreaterThanOrEqual(14)
  expect(pairs.filter(Boolean).length / pairs.length, 'share that makes sense').toBeGreaterThan(0.8)
  expect(pairs.length).toBeGreaterThanOrEqual(3 * 14)
  const times = Map.groupBy([...below.values()].flat(), ({ slug }) => slug)
  expect(Math.max(...[...times.values()].map(({ length }) => length))).toBeLessThanOrEqual(7)
  const words = [...below.values()].flat().flatMap(({ reason }) => (reason.kind === 'word' ? reason.word : []))
  expect([...new Set(words)].sort()).toMatchInlineSnapshot(`
    [
      "breastfeeding",
      "child",
      "children",
      "fever",
      "milk",
      "newborn",
      "sleep",
      "vaccine",
      "vaccines",
    ]
  `)
})

test('its shelves are alive: start here, a series, reviews that stand, a correction', async () => {
  const { system } = house()
  const req = await system()
  const topic = await topicPage(req, 'medicines')
  expect(topic?.startHere.length).toBeGreaterThan(0)
  expect(topic?.introduction.body.blocks.length).toBeGreaterThan(0)
  const [series] = await seriesOf(req)
  expect(series?.parts).toHaveLength(4)
  const reviewed = await reviewedLately(req, await signedLately(req, 'en', 8, new Date()), new Date())
  expect(reviewed.map(({ by, medical }) => [by, medical])).toEqual([
    ['Dr Noor Sample, MD', true],
    ['Dr Noor Sample, MD', true],
    ['Rowan Sample, RN', true],
  ])
  expect(await corrections(req)).toMatchObject([{ versions: { from: 1, to: 1 }, material: false }])
})
