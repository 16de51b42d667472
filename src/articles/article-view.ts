/** One article as readers get it: plain JSON. */
import type { PayloadRequest } from 'payload'
import { type Source, sourcesByIds } from '@/evidence/queries'
import { type Owed, sourceNotices } from '@/evidence/source-notices'
import { type SourcesClock, sourcesClock } from '@/evidence/sources-clock'
import type { Picture } from '@/media/queries'
import { type Person, peopleByIds } from '@/people/queries'
import { idOf, idsOf } from '@/platform/ids'
import { affiliateProgrammes } from '@/publication/programmes'
import type { CreditStanding, ReviewStanding } from '@/reviews/standing'
import type { WalkedBody } from '@/text/document'
import { honestLinks, type Programme, unpaidAddress } from '@/text/paid-links'
import { walkBody } from '@/text/walk'
import { reviewOfDocument } from './article-review'
import { type Revision, revisionsOf } from './ledger'
import { placesIn } from './places'
import { textOfArticle, type Written } from './text-of-article'
import { type Topic, topicsByIds } from './topics'

export type ArticleView = SourcesClock & {
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
  /** What may be said of its reviews; a name only where its reviewer wants it shown. */
  review: Omit<ReviewStanding, 'credits'> & { credits: ArticleCredit[] }
  revisions: Revision[]
  /** ISO. */
  published: string
  changed?: string
  noindex: boolean
  /** The article it translates, or itself. */
  work: string
  /** Whether the body holds a link we earn from. */
  earns: boolean
  /** The affiliate programmes of such links, and what these want said. */
  programmes: Programme[]
  disclosures: string[]
  contentHash: string
}

export type ArticleCredit = CreditStanding & { person?: Person }

/** What `articleView` needs of a document, published or draft. */
export type ArticleDocument = Written & {
  id: string
  language?: string | null
  slug?: string | null
  topics?: unknown
  authors?: unknown
  noindex?: boolean | null
  translationOf?: unknown
  firstPublishedAt?: string | null
  createdAt: string
  changeClass?: string | null
}

async function reviewFor(
  req: PayloadRequest,
  doc: ArticleDocument,
  text: { canonical: string; hash: string },
): Promise<ArticleView['review']> {
  const review = await reviewOfDocument(req, doc, text, new Date())
  const named = review.credits.filter(({ shownAs }) => shownAs !== 'credential').map(({ reviewer }) => reviewer)
  const people = await peopleByIds(req, named)
  const credits = review.credits.map((credit) =>
    credit.shownAs === 'credential'
      ? { ...credit, reviewer: '', name: '' }
      : { ...credit, person: people.find(({ id }) => id === credit.reviewer) },
  )
  return { ...review, credits }
}

export async function articleView(req: PayloadRequest, doc: ArticleDocument): Promise<ArticleView> {
  const text = await textOfArticle(req, doc)
  const places = await placesIn(req, text.body)
  const body = walkBody(doc.body, {
    pictures: text.pictures,
    places: (collection, id) => places.get(`${collection}/${id}`),
  })
  const known = await affiliateProgrammes(req)
  const { blocks, ...paid } = honestLinks(body.blocks, known)
  const sources = await sourcesByIds(
    req,
    body.citations.map(({ source }) => source),
  )
  const topics = await topicsByIds(req, idsOf(doc.topics))
  const revisions = await revisionsOf(req, doc.id)
  const ofDoc = idsOf(doc.topics).flatMap((id) => topics.get(id) ?? [])
  return {
    id: doc.id,
    language: doc.language ?? 'en',
    slug: doc.slug ?? '',
    title: doc.title ?? '',
    standfirst: doc.standfirst ?? '',
    inShort: doc.inShort ?? '',
    conflicts: doc.conflicts ?? '',
    hero: text.hero,
    body: { ...body, blocks },
    pictures: Object.fromEntries(text.pictures),
    sources: body.citations
      .map(({ source }) => sources.get(source))
      .filter((source) => source !== undefined)
      .map((source) => (source.url ? { ...source, url: unpaidAddress(source.url, known) } : source)),
    sourceNotices: (await sourceNotices(req, { kind: 'article', id: doc.id })).map(({ title, on, notice, seenAt }) => ({
      title,
      on,
      notice,
      seenAt,
    })),
    topics: ofDoc,
    authors: await peopleByIds(req, idsOf(doc.authors)),
    review: await reviewFor(req, doc, text),
    revisions,
    published: doc.firstPublishedAt ?? doc.createdAt,
    changed: revisions.length > 1 ? revisions[0]?.time : undefined,
    ...(await sourcesClock(req, [...sources.values()])),
    noindex: doc.noindex === true,
    work: idOf(doc.translationOf) ?? doc.id,
    ...paid,
    contentHash: text.hash,
  }
}
