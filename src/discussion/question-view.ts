/** One answered question as readers get it: plain JSON. */
import type { PayloadRequest } from 'payload'
import { articlesByIds } from '@/articles/cards'
import { pathOfArticle } from '@/articles/forwarding-address'
import { type Source, sourcesByIds } from '@/evidence/queries'
import { type Picture, picturesByIds } from '@/media/queries'
import { type Person, peopleByIds } from '@/people/queries'
import { idOf } from '@/platform/ids'
import { affiliateProgrammes } from '@/publication/programmes'
import { pathsOfPages } from '@/publication/queries'
import { reviewersOf } from '@/reviews/queries'
import type { WalkedBody } from '@/text/document'
import { honestLinks, unpaidAddress } from '@/text/paid-links'
import { linkedDocuments, picturesIn } from '@/text/parts'
import { walkBody } from '@/text/walk'
import { AGREED, type Agreement, agreementsWith } from './agreements'
import { pathOfQuestion } from './public-comment'
import { textOfQuestion } from './question-text'
import { successorsOf } from './replacement'

/** What a question's page depends on, by id. */
export type QuestionIds = {
  id: string
  article?: string
  person?: string
  /** From the next answer to the one that stands. */
  successors: string[]
  /** Who agreed with it once. */
  agreed: string[]
  pictures: string[]
  sources: string[]
}

export type QuestionView = {
  id: string
  language: string
  slug: string
  title: string
  details: string
  answer: WalkedBody
  /** Whether the answer holds a link we earn from, and what the programmes want said. */
  earns: boolean
  disclosures: string[]
  pictures: Record<string, Picture>
  sources: Source[]
  answeredBy?: Person
  /** ISO. */
  answeredAt: string
  checkBy?: string
  article?: { id: string; title: string; path: string }
  /** Other clinicians who agree, as they stood that day; `slug` leads to their profile where there is one. */
  agreements: (Agreement & { slug?: string })[]
  /** The answer that took its place. */
  replacedBy?: { title: string; path: string }
}

async function published(req: PayloadRequest, where: { id?: string; language?: string; slug?: string }) {
  const { docs } = await req.payload.find({
    collection: 'questions',
    where: {
      and: [
        { _status: { equals: 'published' } },
        ...Object.entries(where).map(([field, value]) => ({ [field]: { equals: value } })),
      ],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]
}

/** The answered question at an address; undefined when nothing is published there. */
export async function questionIdsBySlug(
  req: PayloadRequest,
  language: string,
  slug: string,
): Promise<QuestionIds | undefined> {
  const doc = await published(req, { language, slug })
  if (!doc) return undefined
  const body = walkBody(doc.answer)
  return {
    id: doc.id,
    article: idOf(doc.article),
    person: idOf(doc.answeredBy),
    successors: await successorsOf(req, doc.id),
    agreed: await reviewersOf(req, AGREED, doc.id),
    pictures: picturesIn(body.blocks).map(({ id }) => id),
    sources: body.citations.map(({ source }) => source),
  }
}

export async function publishedQuestion(req: PayloadRequest, id: string): Promise<QuestionView | undefined> {
  const doc = await published(req, { id })
  if (!doc) return undefined
  const unlinked = walkBody(doc.answer)
  const pictures = await picturesByIds(
    req,
    picturesIn(unlinked.blocks).map((picture) => picture.id),
  )
  const places = await placesIn(req, unlinked)
  const answer = walkBody(doc.answer, {
    pictures,
    places: (collection, document) => places.get(`${collection}/${document}`),
  })
  const known = await affiliateProgrammes(req)
  const { blocks, earns, disclosures } = honestLinks(answer.blocks, known)
  const sources = await sourcesByIds(
    req,
    answer.citations.map(({ source }) => source),
  )
  const [article] = await articlesByIds(
    req,
    [doc.article].map(idOf).filter((one) => one !== undefined),
  )
  const [answeredBy] = await peopleByIds(
    req,
    [doc.answeredBy].map(idOf).filter((one) => one !== undefined),
  )
  const newer = (await successorsOf(req, doc.id)).at(-1)
  const replacement = newer ? await published(req, { id: newer }) : undefined
  return {
    id: doc.id,
    language: doc.language ?? 'en',
    slug: doc.slug ?? '',
    title: doc.title,
    details: doc.details ?? '',
    answer: { ...answer, blocks },
    earns,
    disclosures,
    pictures: Object.fromEntries(pictures),
    sources: answer.citations
      .map(({ source }) => sources.get(source))
      .filter((source) => source !== undefined)
      .map((source) => (source.url ? { ...source, url: unpaidAddress(source.url, known) } : source)),
    answeredBy,
    answeredAt: doc.answeredAt ?? doc.createdAt,
    checkBy: doc.checkBy ?? undefined,
    article: article && { id: article.id, title: article.title, path: pathOfArticle(article) },
    agreements: await agreementsFor(req, doc),
    replacedBy: replacement && {
      title: replacement.title,
      path: pathOfQuestion({ language: replacement.language ?? 'en', slug: replacement.slug ?? '' }),
    },
  }
}

/** Addresses of the articles and pages that an answer links to. */
async function placesIn(req: PayloadRequest, body: WalkedBody): Promise<Map<string, string>> {
  const linked = linkedDocuments(body.blocks)
  const ids = (collection: string) => linked.filter((one) => one.collection === collection).map(({ id }) => id)
  const articles = await articlesByIds(req, ids('articles'))
  const pages = await pathsOfPages(req, ids('pages'))
  return new Map([
    ...articles.map((card): [string, string] => [`articles/${card.id}`, pathOfArticle(card)]),
    ...[...pages].map(([id, path]): [string, string] => [`pages/${id}`, path]),
  ])
}

async function agreementsFor(
  req: PayloadRequest,
  doc: Parameters<typeof textOfQuestion>[1] & { id: string; answeredBy?: unknown },
): Promise<QuestionView['agreements']> {
  const agreements = await agreementsWith(req, doc.id, await textOfQuestion(req, doc), idOf(doc.answeredBy))
  const people = await peopleByIds(
    req,
    agreements.map(({ person }) => person),
  )
  return agreements.map((one) => ({ ...one, slug: people.find(({ id }) => id === one.person)?.slug }))
}
