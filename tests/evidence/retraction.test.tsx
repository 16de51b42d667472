import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { noteForgottenSources } from '@/articles/note-sources'
import { publishedArticle } from '@/articles/queries'
import { tellOfRetraction } from '@/articles/tell-of-retraction'
import { ArticlePage } from '@/articles/web/article-page'
import { checkSource } from '@/evidence/check-source'
import { endGraces } from '@/evidence/end-grace'
import { sourcesByIds } from '@/evidence/queries'
import { sourceNotices } from '@/evidence/source-notices'
import { sourcesWithProblems } from '@/evidence/sources-with-problems'
import { sourcesToCheck, watch } from '@/evidence/watch'
import { articleLetter } from '@/newsletter/issues/article-letter'
import { query } from '@/platform/database'
import { bodyCiting } from '../world/citing'
import { corrected2018, heart2020, heart2020Notice, mmr1998 } from '../world/papers'
import { articleData, bodyOf, staffOf } from '../world/people'
import { type Registries, registriesStandIn } from '../world/registries-stand-in'
import { aHouse } from '../world/rooms'

const house = aHouse()
const DAY = 24 * 60 * 60_000
const inDays = (days: number) => new Date(Date.now() + days * DAY)
let registries: Registries

beforeAll(async () => {
  registries = await registriesStandIn()
})
afterAll(() => registries.close())
beforeEach(async () => {
  registries.works = [mmr1998, heart2020, heart2020Notice, corrected2018]
  registries.mood = 'well'
  registries.asked = []
  const { payload } = house()
  for (const { id } of (
    await payload.find({ collection: 'articles', where: { _status: { equals: 'published' } }, limit: 100 })
  ).docs)
    await payload.update({
      collection: 'articles',
      id,
      data: { _status: 'draft' },
      req: await staffOf(payload, 'editor'),
    })
  await payload.delete({ collection: 'sources', where: { id: { exists: true } } })
})

const source = (doi: string, more: object = {}) =>
  house().payload.create({ collection: 'sources', data: { title: 'A paper of ours', doi, ...more } })

async function articleCiting(...sources: string[]) {
  const { payload } = house()
  const marks = sources.map((one) => ({ source: one, place: 'Table 2', certainty: 'limited' }))
  const data = { ...(await articleData(payload, { body: bodyCiting(...marks) })), _status: 'published' as const }
  return payload.create({ collection: 'articles', data, req: await staffOf(payload, 'editor') })
}

const check = async (id: string, now = new Date()) => checkSource(await house().system(), id, registries.outside, now)

const viewOf = async (id: string) => {
  const view = await publishedArticle(await house().system(), id)
  if (!view) throw new Error('It is published')
  return view
}

const pageOf = async (id: string) =>
  renderToStaticMarkup(
    <ArticlePage view={await viewOf(id)} publicationName="The Night Feed" address="https://x.example" />,
  )

const lettersAbout = async (id: string) =>
  query<{ unique_key: string }>(await house().system(), 'select unique_key from letters where unique_key like $1', [
    `source-retracted:${id}:%`,
  ])

const announcedOf = async (id: string) =>
  (
    await query<{ what: string }>(await house().system(), 'select what from changes where document = $1 order by id', [
      id,
    ])
  ).map(({ what }) => what)

test('a retraction is marked at once, told once, and after a grace said at the head of the page', async () => {
  const { payload, system } = house()
  const { id } = await source('10.1016/s0140-6736(97)11096-0')
  const article = await articleCiting(id)
  expect(await pageOf(article.id)).not.toContain('retracted')
  expect(await check(id)).toMatchObject({ state: 'retracted', since: '2010-02-06' })
  expect(await announcedOf(id)).toContain('source-retracted')

  const html = await pageOf(article.id)
  expect(html).toMatch(/aria-label="Source 1, retracted"[^>]*>1 retracted<\/a>/)
  expect(html).toContain('Retracted: this source was withdrawn by its publisher')
  expect(html).toContain('href="https://doi.org/10.5555/lancet-2010-notice"')
  expect(html).toContain('Table 2. Certainty: limited')
  expect(html).not.toContain('A source of this article was retracted')

  await staffOf(payload, 'editor')
  for (let again = 0; again < 2; again += 1) {
    await tellOfRetraction(await system(), id)
    await check(id, inDays(7 * (again + 1)))
  }
  const staff = await payload.find({ collection: 'staff', where: { role: { in: ['editor', 'administrator'] } } })
  expect(await lettersAbout(id)).toHaveLength(staff.totalDocs)
  expect((await announcedOf(id)).filter((what) => what === 'source-retracted')).toHaveLength(1)

  const subject = { kind: 'article', id: article.id }
  expect(await sourceNotices(await system(), subject, inDays(6))).toEqual([])
  expect(await sourceNotices(await system(), subject, inDays(8))).toMatchObject([{ source: id, on: '2010-02-06' }])
  const before = (await announcedOf(id)).length
  await endGraces(await system(), inDays(6))
  expect(await announcedOf(id)).toHaveLength(before)
  await endGraces(await system(), inDays(8))
  await endGraces(await system(), inDays(9))
  expect(await announcedOf(id)).toHaveLength(before + 1)

  await payload.updateGlobal({ slug: 'source-watch', data: { graceDays: 0, dueDays: 30 } })
  expect(await pageOf(article.id)).toContain('A source of this article was retracted')
  expect(await pageOf(article.id)).toMatch(/was retracted on .*6 February 2010.*we are looking at it/)
  await payload.updateGlobal({ slug: 'source-watch', data: { graceDays: 7, dueDays: 30 } })

  const body = bodyOf('It leans on nothing now.')
  const req = await staffOf(payload, 'editor')
  await payload.update({
    collection: 'articles',
    id: article.id,
    data: { body, changeClass: 'correction', _status: 'published' },
    req,
  })
  expect(await sourceNotices(await system(), subject, inDays(8))).toEqual([])
})

test('the author’s own account gets the letter, and nobody else', async () => {
  const { payload, system } = house()
  const { user } = await staffOf(payload, 'author')
  const { id } = await source('10.1056/nejmoa2007621')
  const article = await articleCiting(id)
  const author = article.authors?.[0]
  const person = typeof author === 'string' ? author : author?.id
  if (!person || !user) throw new Error('It has an author')
  await payload.update({ collection: 'people', id: person, data: { staffAccount: user.id } })
  await check(id)
  await tellOfRetraction(await system(), id)
  expect(await lettersAbout(id)).toEqual([{ unique_key: `source-retracted:${id}:${article.id}:${user.id}` }])
})

test('who cites what is known to be retracted does so knowingly', async () => {
  const { system } = house()
  const { id } = await source('10.1056/nejmoa2007621', { state: 'retracted' })
  const article = await articleCiting(id)
  await check(id)
  await tellOfRetraction(await system(), id)
  expect(await lettersAbout(id)).toEqual([])
  expect(await sourceNotices(await system(), { kind: 'article', id: article.id }, inDays(30))).toEqual([])
  expect(await pageOf(article.id)).toContain('aria-label="Source 1, retracted"')
})

test('a text that was taken down while its source was retracted still owes the notice when it is back', async () => {
  const { payload, system } = house()
  const { id } = await source('10.1056/nejmoa2007621')
  const article = await articleCiting(id)
  const subject = { kind: 'article', id: article.id }
  const req = await staffOf(payload, 'editor')
  await payload.update({ collection: 'articles', id: article.id, data: { _status: 'draft' }, req })
  expect(await sourcesToCheck(await system(), inDays(0), 10)).toEqual([])
  await check(id)
  expect(await sourceNotices(await system(), subject, inDays(8))).toEqual([])
  await payload.update({ collection: 'articles', id: article.id, data: { _status: 'published' }, req })
  expect(await sourceNotices(await system(), subject, inDays(8))).toMatchObject([{ source: id }])
  await payload.update({ collection: 'articles', id: article.id, data: { _status: 'draft' }, req })
  await payload.update({ collection: 'articles', id: article.id, data: { _status: 'published' }, req })
  expect(await sourceNotices(await system(), subject, inDays(8))).toMatchObject([{ source: id }])
})

test('an outage is unknown: no clock moves, no retraction goes', async () => {
  const { system } = house()
  const well = await source('10.1542/peds.2018-1889')
  const ill = await source('10.1056/nejmoa2007621')
  const article = await articleCiting(well.id, ill.id)
  await check(ill.id)
  for (const mood of ['down', 'broken', 'busy', 'silent'] as const) {
    registries.mood = mood
    await check(well.id)
    await check(ill.id)
  }
  const known = await sourcesByIds(await system(), [well.id, ill.id])
  expect(known.get(well.id)).toMatchObject({ state: 'complete', checkedAt: undefined })
  expect(known.get(ill.id)).toMatchObject({ state: 'retracted' })
  expect((await viewOf(article.id)).sourcesChecked).toBeUndefined()
  expect(await pageOf(article.id)).not.toContain('Sources checked')
})

test('the fourth clock shows the source that was looked at longest ago, and no other event moves it', async () => {
  const { payload } = house()
  const one = await source('10.1542/peds.2018-1889')
  const other = await source('10.5555/lancet', { title: 'Another' })
  registries.works.push({ DOI: '10.5555/lancet', title: ['Another'] })
  const article = await articleCiting(one.id, other.id)
  const first = new Date('2026-10-01T03:00:00.000Z')
  await check(one.id, first)
  expect((await viewOf(article.id)).sourcesChecked).toBeUndefined()
  await check(other.id, new Date('2026-10-05T03:00:00.000Z'))
  expect((await viewOf(article.id)).sourcesChecked).toBe(first.toISOString())
  const req = await staffOf(payload, 'editor')
  await payload.update({
    collection: 'articles',
    id: article.id,
    data: { standfirst: 'Changed.', changeClass: 'clarity', _status: 'published' },
    req,
  })
  expect((await viewOf(article.id)).sourcesChecked).toBe(first.toISOString())
  expect(await pageOf(article.id)).toMatch(
    /Sources checked<\/dt><dd><time dateTime="2026-10-01.*next by.*dateTime="2026-10-31/,
  )
  await payload.update({ collection: 'sources', id: one.id, data: { checkedAt: '2026-10-09T00:00:00.000Z' } })
  expect((await viewOf(article.id)).sourcesChecked).toBe('2026-10-05T03:00:00.000Z')
})

test('only what readers see cited is watched, each once a week, and one that did not answer the next day', async () => {
  const { payload, system } = house()
  const cited = await source('10.1542/peds.2018-1889')
  await source('10.5555/nobody-cites-this')
  const article = await articleCiting(cited.id)
  const due = async (days: number) => sourcesToCheck(await system(), inDays(days), 10)
  expect(await due(0)).toEqual([cited.id])
  await watch(await system(), registries.outside, inDays(0))
  expect(await due(6)).toEqual([])
  registries.mood = 'down'
  await watch(await system(), registries.outside, inDays(8))
  expect(await due(8.5)).toEqual([])
  expect(await due(9.5)).toEqual([cited.id])
  const req = await staffOf(payload, 'editor')
  await payload.update({ collection: 'articles', id: article.id, data: { _status: 'draft' }, req })
  expect(await due(20)).toEqual([])
})

test('registries that are down are not asked harder', async () => {
  const { system } = house()
  const many = await Promise.all([1, 2, 3, 4, 5].map((at) => source(`10.5555/many-${at}`, { title: `Paper ${at}` })))
  await articleCiting(...many.map(({ id }) => id))
  registries.mood = 'busy'
  await watch(await system(), registries.outside, inDays(0))
  expect(registries.asked).toHaveLength(2)
})

test('the letter says certainty, place and retraction where the page says them', async () => {
  const { id } = await source('10.1056/nejmoa2007621')
  const article = await articleCiting(id)
  await check(id)
  const publication = { name: 'The Night Feed', url: 'https://x.example', postalAddress: 'A street', language: 'en' }
  const letter = await articleLetter(publication, await viewOf(article.id))
  expect(letter.html).toContain('(source retracted)')
  expect(letter.text).toMatch(/Cited for: Table 2\. Certainty: limited\./)
  expect(letter.text).toContain('Retracted.')
})

test('articles of before are noted by the clock', async () => {
  const { system } = house()
  const { id } = await source('10.1542/peds.2018-1889')
  await articleCiting(id)
  await query(await system(), 'delete from cited_sources')
  expect(await sourcesToCheck(await system(), inDays(0), 10)).toEqual([])
  expect(await noteForgottenSources(await system())).toBe(1)
  expect(await sourcesToCheck(await system(), inDays(0), 10)).toEqual([id])
})

test('the dashboard names what is retracted, gone, unfinished or overdue', async () => {
  const { system } = house()
  const ill = await source('10.1056/nejmoa2007621')
  const well = await source('10.1542/peds.2018-1889')
  const uncited = await source('10.5555/uncited', { state: 'retracted' })
  const open = await house().payload.create({ collection: 'sources', data: { identifier: '10.5555/open' } })
  await articleCiting(ill.id, well.id)
  await check(ill.id)
  const problems = async (days: number) =>
    (await sourcesWithProblems(await system(), inDays(days))).map(({ source: { id }, problem }) => [id, problem])
  expect(await problems(0)).toEqual([[ill.id, 'retracted']])
  expect(await problems(4)).toEqual([
    [ill.id, 'retracted'],
    [open.id, 'incomplete'],
  ])
  expect(await problems(31)).toContainEqual([well.id, 'overdue'])
  expect(await problems(31)).not.toContainEqual([uncited.id, 'retracted'])
})

test('a corrected source says so and frightens nobody', async () => {
  const { id } = await source('10.1542/peds.2018-1889')
  const article = await articleCiting(id)
  await check(id)
  const html = await pageOf(article.id)
  expect(html).toContain('Corrected by its publisher')
  expect(html).toContain('aria-label="Source 1"')
  expect(await announcedOf(id)).not.toContain('source-retracted')
})
