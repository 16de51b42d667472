/** What is found, and what never is. */
import type { Payload } from 'payload'
import { expect, test } from 'vitest'
import { query } from '@/platform/database'
import { followArticle, followQuestion, sweepIndex } from '@/search/keep-index'
import { search } from '@/search/search'
import { anAnswer } from '../discussion/an-answer'
import { articleData, bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()

async function anArticle(payload: Payload, more: Record<string, unknown>) {
  const article = await payload.create({
    collection: 'articles',
    data: await articleData(payload, { _status: 'published', ...more }),
    overrideAccess: false,
    req: await staffOf(payload, 'editor'),
  })
  await followArticle(await house().system(), article.id)
  return article
}

const titles = async (typed: string, more: Partial<Parameters<typeof search>[1]> = {}) => {
  const { hits } = await search(await house().reader(), { typed, language: 'en', ...more })
  return hits.map(({ title }) => title.map(({ text }) => text).join(''))
}

const synonymsAre = async (lines: string) =>
  house().payload.updateGlobal({ slug: 'synonyms', data: { lines }, overrideAccess: true, req: await house().system() })

test('words, phrases, exclusions, slips and beginnings find what they should', async () => {
  const { payload } = house()
  await anArticle(payload, { title: 'Coffee while nursing', body: bodyOf('A cup of coffee goes into milk.') })
  await anArticle(payload, { title: 'Hiccups after feeds', body: bodyOf('They go away. Milk does not matter.') })
  await anArticle(payload, { title: 'Co-sleeping', body: bodyOf('Coffee is not the matter here, the mattress is.') })
  await sweepIndex(await house().system(), new Date(Date.now() + 3_600_000))
  expect((await titles('coffee'))[0]).toBe('Coffee while nursing')
  expect(await titles('hiccup')).toEqual(['Hiccups after feeds'])
  expect(await titles('"milk does not matter"')).toEqual(['Hiccups after feeds'])
  expect(await titles('"matter not does milk"')).toEqual([])
  expect(await titles('coffee -milk')).toEqual(['Co-sleeping'])
  expect(await titles('coffee -"goes into"')).toEqual(['Co-sleeping'])
  expect(await titles('hicups')).toEqual(['Hiccups after feeds'])
  expect(await titles('hicc')).toEqual(['Hiccups after feeds'])
  expect(await titles('cosleeping')).toEqual(['Co-sleeping'])
  const { instead } = await search(await house().reader(), { typed: 'hicups at night', language: 'en' })
  expect(instead).toBe('hiccups at night')
})

test('where most words stand in no text, a mention of another is no answer', async () => {
  const { payload } = house()
  await anArticle(payload, { title: 'Shampooing hair', body: bodyOf('Warm water is enough.') })
  await anArticle(payload, { title: 'Weights after birth', body: bodyOf('Some loss is usual; hair does not matter.') })
  await sweepIndex(await house().system(), new Date(Date.now() + 7_200_000))
  const ask = async (typed: string) => search(await house().reader(), { typed, language: 'en' })
  expect((await ask('zyrtec qwandle loss')).hits).toEqual([])
  expect((await ask('zyrtec loss')).hits).toHaveLength(1)
  const { hits, unknown } = await ask('zyrtec qwandle hair')
  expect(hits.map(({ title }) => title.map(({ text }) => text).join(''))).toEqual(['Shampooing hair'])
  expect(unknown).toEqual(['zyrtec', 'qwandle'])
})

test('synonyms work as soon as they are saved, of one word and of several, and misspelt', async () => {
  await anArticle(house().payload, { title: 'Acetaminophen', body: bodyOf('For pain.') })
  await anArticle(house().payload, { title: 'Bringing up milk', body: bodyOf('It is usual.') })
  await synonymsAre('')
  expect(await titles('calpol')).toEqual([])
  await synonymsAre('Calpol = acetaminophen\nposset = bringing up milk')
  expect(await titles('calpol')).toEqual(['Acetaminophen'])
  expect(await titles('calpoll')).toEqual(['Acetaminophen'])
  expect((await titles('posset'))[0]).toBe('Bringing up milk')
  await synonymsAre('')
  expect(await titles('calpol')).toEqual([])
})

test('a text that is withdrawn is never found, however late the index is', async () => {
  const { payload, system } = house()
  const article = await anArticle(payload, { title: 'Wobbledygook article' })
  const question = await anAnswer(payload, { title: 'Is wobbledygook a question?' })
  await followQuestion(await system(), question.id)
  expect(await titles('wobbledygook')).toHaveLength(2)
  const req = await system()
  for (const table of ['articles', 'questions']) {
    await query(req, `alter table ${table} disable trigger search_entry_leaves`)
    await query(req, `update ${table} set _status = 'draft' where id = any($1::uuid[])`, [[article.id, question.id]])
    await query(req, `alter table ${table} enable trigger search_entry_leaves`)
  }
  expect(await query(req, `select 1 from search_entries where words @@ 'wobbledygook'`)).toHaveLength(2)
  expect(await titles('wobbledygook')).toEqual([])
})

test('filters by kind, topic and date, and pages', async () => {
  const { payload, system } = house()
  const article = await anArticle(payload, { title: 'Quibblefish one' })
  await query(await system(), `update articles set first_published_at = '2020-01-01' where id = $1`, [article.id])
  await followArticle(await system(), article.id)
  await anArticle(payload, { title: 'Quibblefish two' })
  const answer = await anAnswer(payload, { title: 'A quibblefish?', article: article.id })
  await followQuestion(await system(), answer.id)
  expect(await titles('quibblefish')).toHaveLength(3)
  expect(await titles('quibblefish', { kind: 'question' })).toEqual(['A quibblefish?'])
  const [topic] = await query<{ slug: string }>(await system(), 'select slug from topics where id = any($1::uuid[])', [
    article.topics,
  ])
  expect((await titles('quibblefish', { topic: topic?.slug })).sort()).toEqual(['A quibblefish?', 'Quibblefish one'])
  expect(await titles('quibblefish', { since: new Date('2024-01-01'), kind: 'article' })).toEqual(['Quibblefish two'])
  const paged = await search(await house().reader(), { typed: 'quibblefish', language: 'en', page: 2, perPage: 2 })
  expect(paged).toMatchObject({ many: 3, pages: 2, page: 2 })
  expect(paged.hits).toHaveLength(1)
  expect(await titles('quibblefish', { language: 'de' })).toEqual([])
})

const hostile = [
  'x'.repeat(10_000),
  'milk '.repeat(500),
  '"'.repeat(500),
  '\u0000milk\u0000',
  `'; drop table articles; --`,
  `\\' | & ! <-> :* ()`,
  '((((.*)+)+)+)+$ [a-z]{1000}',
  '%_%_%_%',
  '😀😀😀',
  '𐌰𐌱𐌲𐌳 𠀀𠀁𠀂𠀃',
  `${'a'.repeat(59)}𐌰𐌱`,
  '\u202eחלב \u200f-"',
  'a '.repeat(400),
  '<script>alert(1)</script>',
  `${'aeiou'.repeat(12)} ${'uoiea'.repeat(12)}`,
]

test.each(hostile)('%j is answered, quickly and without harm', async (typed) => {
  const since = Date.now()
  const found = await search(await house().reader(), { typed, language: 'en' })
  expect(found.hits.length).toBeLessThanOrEqual(10)
  expect(Date.now() - since).toBeLessThan(2000)
})
