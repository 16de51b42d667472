/** The sample publication, written through the rooms' own doors. Every page of it says that it is a sample. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/platform/transaction'
import { followMissed } from '@/search/similar/follow-articles'
import { compose, type Known } from './compose'
import { articles } from './content/articles'
import { pages } from './content/pages'
import { people } from './content/people'
import { pictures } from './content/pictures'
import { correction } from './content/shelves'
import { sources } from './content/sources'
import { topics } from './content/topics'
import { loadDiscussion } from './load-discussion'
import { loadSettings } from './load-settings'
import { loadShelves, paragraphs, withSlip } from './load-shelves'
import { makeSampleStaff, type SignIn, writeSignIns } from './sample-staff'

type Ids = Map<string, string>

const DAY_MS = 86_400_000

const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString()

async function each<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  make: (item: Item) => Promise<{ id: string }>,
): Promise<Ids> {
  const ids: Ids = new Map()
  for (const item of items) ids.set(keyOf(item), (await make(item)).id)
  return ids
}

const loadPictures = (req: PayloadRequest) =>
  each(
    Object.entries(pictures),
    ([key]) => key,
    async ([, picture]) => {
      const data = await readFile(resolve('src/sample/media', picture.file))
      return req.payload.create({
        collection: 'media',
        data: { alt: picture.alt, credit: picture.credit },
        file: { data, name: picture.file, mimetype: 'image/webp', size: data.length },
        overrideAccess: true,
        req,
      })
    },
  )

const loadSources = (req: PayloadRequest) =>
  each(
    sources,
    ({ id }) => id,
    ({ id: _key, retracted, ...source }) =>
      req.payload.create({
        collection: 'sources',
        data: { ...source, state: retracted ? 'retracted' : 'complete' },
        overrideAccess: true,
        req,
      }),
  )

const loadPeople = (req: PayloadRequest, known: Known, accounts: Ids) =>
  each(
    people,
    ({ slug }) => slug,
    ({ biography, portrait, greeting, ...person }) =>
      req.payload.create({
        collection: 'people',
        data: {
          ...person,
          biography: paragraphs(biography, known),
          greeting,
          onHome: greeting !== undefined,
          portrait: portrait ? known.pictures.get(portrait) : undefined,
          staffAccount: accounts.get(person.slug),
          sample: true,
        },
        overrideAccess: true,
        req,
      }),
  )

const loadTopics = (req: PayloadRequest, known: Known) =>
  each(
    topics.map((topic, order) => ({ ...topic, order })),
    ({ slug }) => slug,
    ({ startHere: _later, introduction, ...topic }) =>
      req.payload.create({
        collection: 'topics',
        data: { ...topic, introduction: paragraphs(introduction, known) },
        overrideAccess: true,
        req,
      }),
  )

const loadPages = (req: PayloadRequest, known: Known) =>
  each(
    pages,
    ({ slug }) => slug,
    ({ body, ...page }) =>
      req.payload.create({
        collection: 'pages',
        data: { ...page, body: compose(body, known), _status: 'published' },
        overrideAccess: true,
        req,
      }),
  )

const idsOf = (slugs: string[], ids: Ids) => slugs.map((slug) => ids.get(slug)).filter((id) => id !== undefined)

async function loadArticles(req: PayloadRequest, known: Known, topicIds: Ids, peopleIds: Ids): Promise<Ids> {
  const oldestFirst = [...articles].sort((one, other) => other.publishedDaysAgo - one.publishedDaysAgo)
  const ids = await each(
    oldestFirst,
    ({ slug }) => slug,
    (article) =>
      req.payload.create({
        collection: 'articles',
        data: {
          title: article.title,
          slug: article.slug,
          language: 'en',
          standfirst: article.standfirst,
          inShort: article.inShort,
          hero: known.pictures.get(article.hero),
          body: compose(withSlip(article.slug, article.body), known),
          topics: idsOf(article.topics, topicIds),
          authors: idsOf(article.authors, peopleIds),
          firstPublishedAt: daysAgo(article.publishedDaysAgo),
          mailOnFirstPublish: false,
          _status: 'published',
        },
        overrideAccess: true,
        req,
      }),
  )
  for (const { slug, related = [] } of articles) {
    const id = ids.get(slug)
    if (!id || related.length === 0) continue
    await req.payload.update({
      collection: 'articles',
      id,
      data: { related: idsOf(related, ids), _status: 'published' },
      overrideAccess: true,
      req,
    })
  }
  return ids
}

async function load(req: PayloadRequest): Promise<SignIn[]> {
  const step = async <Value>(name: string, work: Promise<Value>): Promise<Value> => {
    console.log(`  ${name}`)
    return work
  }
  const { accounts, signIns } = await step('staff accounts', makeSampleStaff(req))
  const pictureIds = await step('pictures', loadPictures(req))
  const sourceIds = await step('sources', loadSources(req))
  const known: Known = { pictures: pictureIds, sources: sourceIds }
  const peopleIds = await step('people', loadPeople(req, known, accounts))
  const topicIds = await step('topics', loadTopics(req, known))
  await step('standing pages', loadPages(req, known))
  const articleIds = await step('articles', loadArticles(req, known, topicIds, peopleIds))
  const loaded = { articles: articleIds, people: peopleIds, topics: topicIds }
  const corrected = articles.find(({ slug }) => slug === correction.article)
  await step('series, reviews, a correction', loadShelves(req, known, loaded, corrected?.body ?? []))
  await step('questions and comments', loadDiscussion(req, known, { articles: articleIds, people: peopleIds }))
  await loadSettings(req)
  await step('similar posts', followMissed(req))
  return signIns
}

/**
 * Loads the sample once, whole or not at all. With `onlyIfEmpty` it leaves a database alone in which anybody has an
 * account.
 */
export async function loadSample(req: PayloadRequest, { onlyIfEmpty }: { onlyIfEmpty: boolean }): Promise<void> {
  const { totalDocs: accounts } = await req.payload.count({ collection: 'staff', overrideAccess: true, req })
  const { totalDocs: samples } = await req.payload.count({
    collection: 'people',
    where: { sample: { equals: true } },
    overrideAccess: true,
    req,
  })
  if (samples > 0 || (onlyIfEmpty && accounts > 0))
    return console.log('There is something in the database already; the sample stays out.')
  await writeSignIns(await inTransaction(req, () => load(req)))
  console.log('The sample publication is in.')
}
