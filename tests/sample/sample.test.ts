import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { publishedArticle } from '@/articles/queries'
import { threadOf } from '@/discussion/thread'
import { loadSample } from '@/sample/load-sample'
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

test('every sample article cites sources on record, says where it comes from and claims no review', async () => {
  const { payload, system } = house()
  const { docs } = await payload.find({ collection: 'articles', pagination: false, select: { title: true } })
  for (const { id, title } of docs) {
    const view = await publishedArticle(await system(), id)
    if (!view) throw new Error(`${title} is not published`)
    expect(view.body.citations.length, title).toBeGreaterThan(0)
    expect(view.sources.length, title).toBe(view.body.citations.length)
    expect(view.review.credits, title).toEqual([])
    expect(
      view.authors.every(({ sample }) => sample),
      title,
    ).toBe(true)
    expect(view.hero?.alt, title).toBeTruthy()
    expect(view.body.wordCount, title).toBeGreaterThan(450)
    expect(view.similar.length, title).toBeGreaterThan(0)
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
