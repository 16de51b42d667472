/** Which pages a change makes new: those that show it, and no other. */
import type { ReactNode } from 'react'
import { beforeAll, expect, test, vi } from 'vitest'
import Standing from '@/app/(site)/[language]/[page]/page'
import Article from '@/app/(site)/[language]/articles/[slug]/page'
import Articles from '@/app/(site)/[language]/articles/page'
import Corrections from '@/app/(site)/[language]/corrections/page'
import Home from '@/app/(site)/[language]/page'
import Person from '@/app/(site)/[language]/people/[slug]/page'
import People from '@/app/(site)/[language]/people/page'
import Questions from '@/app/(site)/[language]/questions/page'
import Series from '@/app/(site)/[language]/series/[slug]/page'
import Topic from '@/app/(site)/[language]/topics/[slug]/page'
import Topics from '@/app/(site)/[language]/topics/page'
import { approveComment } from '@/discussion/decide'
import { sendComment } from '@/discussion/send-comment'
import { query } from '@/platform/database'
import { words } from '../discussion/below-an-article'
import { markupOf } from '../world/markup'
import { bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()
const carried = vi.hoisted(() => ({ tags: new Set<string>() }))
vi.mock('@/platform/payload', () => ({ payload: async () => house().payload }))
vi.mock('@/platform/public-cache', () => ({
  publicRead: async (_key: string[], tags: string[], read: () => Promise<unknown>) => {
    for (const tag of tags) carried.tags.add(tag)
    return JSON.parse(JSON.stringify(await read()))
  },
}))

const english = { language: 'en' }
const at = <More extends object>(more: More) => ({ params: Promise.resolve({ ...english, ...more }) })

const pages: Record<string, () => Promise<ReactNode>> = {
  '/': () => Home(at({})),
  '/articles': () => Articles(at({})),
  '/articles/milk': () => Article(at({ slug: 'milk' })),
  '/articles/sleep': () => Article(at({ slug: 'sleep' })),
  '/topics': () => Topics(at({})),
  '/topics/feeding': () => Topic(at({ slug: 'feeding' })),
  '/topics/nights': () => Topic(at({ slug: 'nights' })),
  '/topics/mornings': () => Topic(at({ slug: 'mornings' })),
  '/people': () => People(at({})),
  '/people/ada': () => Person(at({ slug: 'ada' })),
  '/people/ines': () => Person(at({ slug: 'ines' })),
  '/series/nights-in-order': () => Series(at({ slug: 'nights-in-order' })),
  '/corrections': () => Corrections(at({})),
  '/questions': () => Questions(at({})),
  '/about': () => Standing(at({ page: 'about' })),
  '/terms': () => Standing(at({ page: 'terms' })),
}

const ids = new Map<string, string>()
const idOf = (name: string) => ids.get(name) ?? ''

/** A picture of one dot. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

async function picture(name: string) {
  const { payload } = house()
  const { id } = await payload.create({
    collection: 'media',
    data: { alt: `A drawing of ${name}` },
    file: { data: dot, name: `${name}.png`, mimetype: 'image/png', size: dot.length },
  })
  ids.set(name, id)
  return id
}

async function made(collection: 'topics' | 'people', data: { title?: string; name?: string; slug: string }) {
  const { id } = await house().payload.create({ collection, data: { title: '', name: '', ...data } })
  ids.set(data.slug, id)
}

async function article(slug: string, topic: string, author: string, hero: string) {
  const { payload } = house()
  const { id } = await payload.create({
    collection: 'articles',
    data: {
      title: `About ${slug}`,
      slug,
      language: 'en',
      standfirst: `What is known of ${slug}.`,
      body: bodyOf('Babies wake at night.'),
      topics: [idOf(topic)],
      authors: [idOf(author)],
      hero,
      _status: 'published',
    },
    overrideAccess: false,
    req: await staffOf(payload, 'editor'),
  })
  ids.set(slug, id)
}

beforeAll(async () => {
  const { payload } = house()
  await made('topics', { title: 'Feeding', slug: 'feeding' })
  await made('topics', { title: 'Nights', slug: 'nights' })
  await made('topics', { title: 'Mornings', slug: 'mornings' })
  await made('people', { name: 'Ada Sample', slug: 'ada' })
  await made('people', { name: 'Ines Sample', slug: 'ines' })
  await article('milk', 'feeding', 'ada', await picture('cup'))
  await article('sleep', 'nights', 'ines', await picture('moon'))
  for (const slug of ['about', 'terms']) {
    const data = { title: slug, slug, body: bodyOf('Words.'), _status: 'published' as const }
    ids.set(slug, (await payload.create({ collection: 'pages', data })).id)
  }
}, 120_000)

/** An address without a page carries tags as well: what may come to stand there. */
const ifNothingIsThere = (error: unknown) => {
  if (!String(error).includes('404')) throw error
}

/** Tags that each page carries now. */
async function tagsOfPages(): Promise<[string, Set<string>][]> {
  const all: [string, Set<string>][] = []
  for (const [address, page] of Object.entries(pages)) {
    carried.tags = new Set()
    await page().then(markupOf, ifNothingIsThere)
    all.push([address, carried.tags])
  }
  return all
}

/** Addresses of the pages that this change makes new. */
async function madeNewBy(change: () => Promise<unknown>): Promise<string[]> {
  const before = await tagsOfPages()
  const req = await house().system()
  const [last] = await query<{ id: string }>(req, 'select coalesce(max(id), 0)::text as id from changes')
  await change()
  const rows = await query<{ tags: string[] }>(req, 'select tags from changes where id > $1', [last?.id])
  const expired = new Set(rows.flatMap(({ tags }) => tags))
  return before.filter(([, tags]) => [...tags].some((tag) => expired.has(tag))).map(([address]) => address)
}

const desk = () => staffOf(house().payload, 'editor')

async function edit(
  collection: 'articles' | 'topics' | 'people' | 'pages' | 'media' | 'series',
  name: string,
  data: object,
) {
  const more = collection === 'articles' || collection === 'pages' ? { _status: 'published' as const } : {}
  const { payload } = house()
  return payload.update({
    collection,
    id: idOf(name),
    data: { ...data, ...more },
    overrideAccess: false,
    req: await desk(),
  })
}

test('one comment that is approved makes new the page below which it stands, and no other', async () => {
  const sent = await sendComment(await house().reader(), words(idOf('milk')))
  if (!sent.ok) throw new Error(sent.reason)
  const approved = await madeNewBy(async () => approveComment(await desk(), sent.value.id))
  expect(approved).toEqual(['/articles/milk'])
})

test('a described picture makes new the pages that show it', async () => {
  const changed = await madeNewBy(() => edit('media', 'cup', { alt: 'A cup of milk' }))
  expect(changed).toEqual(['/', '/articles', '/articles/milk', '/topics', '/topics/feeding', '/people/ada'])
})

test('a changed text makes new its own page; its cards say what they said', async () => {
  const changed = await madeNewBy(() =>
    edit('articles', 'milk', { body: bodyOf('Babies wake at night, often.'), changeClass: 'clarity' }),
  )
  expect(changed).toEqual(['/articles/milk'])
})

test('a changed title makes new the cards that bear it', async () => {
  const changed = await madeNewBy(() => edit('articles', 'milk', { title: 'Milk at night', changeClass: 'clarity' }))
  expect(changed).toEqual(['/', '/articles', '/articles/milk', '/topics', '/topics/feeding', '/people/ada'])
})

test('an article that is published joins the lists of its language, topic and author, and touches nothing else', async () => {
  const published = await madeNewBy(() => article('naps', 'mornings', 'ines', idOf('moon')))
  expect(published).toEqual(['/', '/articles', '/topics', '/topics/mornings', '/people/ines'])
  expect(await shows('/topics')).toMatch(/Mornings.*One article, the newest:.*About naps/s)
})

test('a topic that is renamed makes new what names it; its summary stands in lists of topics and on its page', async () => {
  const renamed = await madeNewBy(() => edit('topics', 'feeding', { title: 'Milk and feeding' }))
  expect(renamed).toEqual(['/', '/articles', '/articles/milk', '/topics', '/topics/feeding', '/people/ada'])
  const told = await madeNewBy(() => edit('topics', 'feeding', { summary: 'All about feeding.' }))
  expect(told).toEqual(['/', '/topics', '/topics/feeding'])
})

test('a person who is renamed makes new what names them; their biography is on their page alone', async () => {
  const renamed = await madeNewBy(() => edit('people', 'ada', { name: 'Ada S. Sample' }))
  expect(renamed).toEqual(['/articles/milk', '/people', '/people/ada'])
  const told = await madeNewBy(() => edit('people', 'ada', { biography: bodyOf('Writes at night.') }))
  expect(told).toEqual(['/people/ada'])
})

test('a standing page that is edited is new, and a saved draft of it changes nothing', async () => {
  expect(await madeNewBy(() => edit('pages', 'terms', { standfirst: 'What you agree to.' }))).toEqual(['/terms'])
  const { payload } = house()
  const drafted = await madeNewBy(async () =>
    payload.update({
      collection: 'pages',
      id: idOf('terms'),
      data: { title: 'Half a thought' },
      draft: true,
      overrideAccess: false,
      req: await desk(),
    }),
  )
  expect(drafted).toEqual([])
})

const shows = async (address: string) => markupOf(await pages[address]?.())

test('a series makes new its own page and its parts, not what stands beside them', async () => {
  const { payload } = house()
  const made = await madeNewBy(async () => {
    const data = { title: 'Nights in order', slug: 'nights-in-order', articles: [idOf('sleep'), idOf('naps')] }
    const { id } = await payload.create({ collection: 'series', data, overrideAccess: false, req: await desk() })
    ids.set('nights-in-order', id)
  })
  expect(made).toEqual(['/', '/articles/sleep', '/series/nights-in-order'])
  expect(await shows('/articles/sleep')).toMatch(/Part 1 of 2 of .*Next in this series.*About naps/s)
  const reordered = await madeNewBy(() =>
    edit('series', 'nights-in-order', { articles: [idOf('naps'), idOf('sleep')] }),
  )
  expect(reordered).toEqual(['/', '/articles/sleep', '/series/nights-in-order'])
  expect(await shows('/articles/sleep')).toMatch(/Part 2 of 2 of .*last part of .*Before this one.*About naps/s)
  const introduced = await madeNewBy(() => edit('series', 'nights-in-order', { introduction: bodyOf('In order.') }))
  expect(introduced).toEqual(['/series/nights-in-order'])
})

test('a new order of what to start with is on the page of its topic alone', async () => {
  const started = await madeNewBy(() => edit('topics', 'nights', { startHere: [idOf('naps'), idOf('sleep')] }))
  expect(started).toEqual(['/topics/nights'])
  expect(await shows('/topics/nights')).toMatch(/Start here.*About naps.*About sleep/s)
})

test('a part that is withdrawn leaves the series, the start and the home page at once', async () => {
  const { payload } = house()
  const data = { _status: 'draft' } as const
  const withdrawn = await madeNewBy(async () =>
    payload.update({ collection: 'articles', id: idOf('naps'), data, overrideAccess: false, req: await desk() }),
  )
  expect(withdrawn).toEqual([
    '/',
    '/articles',
    '/articles/sleep',
    '/topics',
    '/topics/nights',
    '/topics/mornings',
    '/people/ines',
    '/series/nights-in-order',
  ])
  for (const address of withdrawn) expect(await shows(address), address).not.toContain('About naps')
  expect(await shows('/articles/sleep')).not.toContain('Part 1 of')
})

test('a withdrawn article leaves every list in which it stood', async () => {
  const { payload } = house()
  const withdrawn = await madeNewBy(async () =>
    payload.update({
      collection: 'articles',
      id: idOf('milk'),
      data: { _status: 'draft' },
      overrideAccess: false,
      req: await desk(),
    }),
  )
  expect(withdrawn).toEqual(['/', '/articles', '/articles/milk', '/topics', '/topics/feeding', '/people/ada'])
})
