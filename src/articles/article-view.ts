/** One article as readers get it: plain JSON. */
import type { PayloadRequest } from 'payload'
import { type Source, sourcesByIds, sourcesChecked } from '@/evidence/queries'
import { type Owed, sourceNotices } from '@/evidence/source-notices'
import type { Picture } from '@/media/queries'
import { type Person, peopleByIds } from '@/people/queries'
import { idsOf } from '@/platform/ids'
import { pathsOfPages } from '@/publication/queries'
import type { StandingCredit } from '@/reviews/credits'
import { creditsOf } from '@/reviews/queries'
import type { WalkedBody } from '@/text/document'
import { everyBlock, linkedDocuments } from '@/text/parts'
import { walkBody } from '@/text/walk'
import { type ArticleCard, articlesByIds, articlesOfTopic } from './cards'
import { pathOfArticle } from './forwarding-address'
import { type Revision, revisionsOf } from './ledger'
import { textOfArticle, type Written } from './text-of-article'
import { type Topic, topicsByIds } from './topics'

export type ArticleView = {
  id: string
  language: string
  slug: string
  title: string
  standfirst: string
  inShort: string
  conflicts: string
  hero?: Picture
  body: WalkedBody
  pictures: Record<string, Picture>
  sources: Source[]
  /** Retractions that were found after it was published and that the author had time to answer. */
  sourceNotices: Pick<Owed, 'title' | 'on' | 'notice' | 'seenAt'>[]
  topics: Topic[]
  authors: Person[]
  credits: (StandingCredit & { person?: Person })[]
  revisions: Revision[]
  similar: { card: ArticleCard; picked: boolean }[]
  /** ISO. */
  published: string
  changed?: string
  /** The fourth clock: when the source that was looked at longest ago was looked at. */
  sourcesChecked?: string
  noindex: boolean
  /** Whether the body holds a link we earn from. */
  earns: boolean
  contentHash: string
}

/** What `articleView` needs of a document, published or draft. */
export type ArticleDocument = Written & {
  id: string
  language?: string | null
  slug?: string | null
  topics?: unknown
  authors?: unknown
  related?: unknown
  noindex?: boolean | null
  firstPublishedAt?: string | null
  createdAt: string
}

async function similarTo(req: PayloadRequest, doc: ArticleDocument): Promise<ArticleView['similar']> {
  const picked = await articlesByIds(req, idsOf(doc.related))
  const [topic] = idsOf(doc.topics)
  const others = topic ? await articlesOfTopic(req, doc.language ?? 'en', topic, 8) : []
  const taken = new Set([doc.id, ...picked.map(({ id }) => id)])
  return [
    ...picked.map((card) => ({ card, picked: true })),
    ...others.filter(({ id }) => !taken.has(id)).map((card) => ({ card, picked: false })),
  ].slice(0, 3)
}

/** Addresses of the articles and pages that a body links to. */
async function placesIn(req: PayloadRequest, body: WalkedBody): Promise<Map<string, string>> {
  const linked = linkedDocuments(body.blocks)
  const places = new Map<string, string>()
  const ids = (collection: string) => linked.filter((one) => one.collection === collection).map(({ id }) => id)
  for (const card of await articlesByIds(req, ids('articles'))) places.set(`articles/${card.id}`, pathOfArticle(card))
  for (const [id, path] of await pathsOfPages(req, ids('pages'))) places.set(`pages/${id}`, path)
  return places
}

export async function articleView(req: PayloadRequest, doc: ArticleDocument): Promise<ArticleView> {
  const text = await textOfArticle(req, doc)
  const places = await placesIn(req, text.body)
  const body = walkBody(doc.body, {
    pictures: text.pictures,
    places: (collection, id) => places.get(`${collection}/${id}`),
  })
  const sources = await sourcesByIds(
    req,
    body.citations.map(({ source }) => source),
  )
  const topics = await topicsByIds(req, idsOf(doc.topics))
  const revisions = await revisionsOf(req, doc.id)
  const credits = await creditsOf(req, 'article', doc.id, text.hash)
  const reviewers = await peopleByIds(
    req,
    credits.map(({ reviewer }) => reviewer),
  )
  return {
    id: doc.id,
    language: doc.language ?? 'en',
    slug: doc.slug ?? '',
    title: doc.title ?? '',
    standfirst: doc.standfirst ?? '',
    inShort: doc.inShort ?? '',
    conflicts: doc.conflicts ?? '',
    hero: text.hero,
    body,
    pictures: Object.fromEntries(text.pictures),
    sources: body.citations.map(({ source }) => sources.get(source)).filter((source) => source !== undefined),
    sourceNotices: (await sourceNotices(req, { kind: 'article', id: doc.id })).map(({ title, on, notice, seenAt }) => ({
      title,
      on,
      notice,
      seenAt,
    })),
    topics: idsOf(doc.topics)
      .map((id) => topics.get(id))
      .filter((topic) => topic !== undefined),
    authors: await peopleByIds(req, idsOf(doc.authors)),
    credits: credits.map((credit) => ({ ...credit, person: reviewers.find(({ id }) => id === credit.reviewer) })),
    revisions,
    similar: await similarTo(req, doc),
    published: doc.firstPublishedAt ?? doc.createdAt,
    changed: revisions.length > 1 ? revisions[0]?.time : undefined,
    sourcesChecked: sourcesChecked([...sources.values()]),
    noindex: doc.noindex === true,
    earns: everyBlock(body.blocks).some((block) => block.kind === 'product' && block.paid),
    contentHash: text.hash,
  }
}
