import type { PayloadRequest, Where } from 'payload'
import { query } from '@/platform/database'
import { idOf, idsOf } from '@/platform/ids'
import { reviewersOf } from '@/reviews/queries'
import { linkedDocuments, picturesIn } from '@/text/parts'
import { walkBody } from '@/text/walk'
import { type ArticleView, articleView } from './article-view'
import { pathOfArticle } from './forwarding-address'

/** What a page about an article depends on, by id. */
export type ArticleIds = {
  id: string
  topics: string[]
  people: string[]
  pictures: string[]
  sources: string[]
  /** Articles that the words link to. */
  linked: string[]
  linkedPages: string[]
}

/** The published article at an address; undefined when nothing is published there. */
export async function idsBySlug(req: PayloadRequest, language: string, slug: string): Promise<ArticleIds | undefined> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { language: { equals: language }, slug: { equals: slug }, _status: { equals: 'published' } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const doc = docs[0]
  if (!doc) return undefined
  const body = walkBody(doc.body)
  const links = linkedDocuments(body.blocks)
  const hero = idOf(doc.hero)
  return {
    id: doc.id,
    topics: idsOf(doc.topics),
    people: [...idsOf(doc.authors), ...(await reviewersOf(req, 'article', doc.id))],
    pictures: [...(hero ? [hero] : []), ...picturesIn(body.blocks).map(({ id }) => id)],
    sources: body.citations.map(({ source }) => source),
    linked: links.filter(({ collection }) => collection === 'articles').map(({ id }) => id),
    linkedPages: links.filter(({ collection }) => collection === 'pages').map(({ id }) => id),
  }
}

export async function publishedArticle(req: PayloadRequest, id: string): Promise<ArticleView | undefined> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { id: { equals: id }, _status: { equals: 'published' } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] && articleView(req, docs[0])
}

/** The latest draft, with the access of whoever asks: for previews. */
export async function draftArticle(req: PayloadRequest, id: string): Promise<ArticleView | undefined> {
  const doc = await req.payload.findByID({
    collection: 'articles',
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return doc ? articleView(req, doc) : undefined
}

/** An address that an editor knows of: it leads on, or what stood there is gone for good. */
export type OldAddress = { to: string; gone?: undefined } | { gone: true; to?: undefined }

/** @param from as `oldAddress` writes it. */
export async function redirectFrom(req: PayloadRequest, from: string): Promise<OldAddress | undefined> {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { from: { equals: from } },
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const [doc] = docs
  if (doc?.kind === 'gone') return { gone: true }
  return doc?.to ? { to: doc.to } : undefined
}

export async function isAnythingPublished(req: PayloadRequest, language: string): Promise<boolean> {
  const [found] = await query(req, `select 1 from articles where _status = 'published' and language = $1 limit 1`, [
    language,
  ])
  return found !== undefined
}

export type CorrectionView = {
  id: string
  article: { title: string; path: string }
  wasWrong: string
  isRight: string
  material: boolean
  /** ISO. */
  at: string
  /** ISO: when it became public; `at` is the day it tells. */
  savedAt: string
  /** First and last revision that had it wrong. */
  versions?: { from: number; to: number }
}

type CorrectionDoc = Awaited<ReturnType<typeof correctionsWhere>>[number]

/** The newest first. */
async function correctionsWhere(req: PayloadRequest, where: Where, limit: number) {
  const { docs } = await req.payload.find({
    collection: 'corrections',
    where,
    sort: '-at',
    limit,
    pagination: false,
    depth: 1,
    overrideAccess: true,
    req,
  })
  return docs
}

function toCorrection(doc: CorrectionDoc): CorrectionView[] {
  if (typeof doc.article !== 'object') return []
  const { title, slug, language } = doc.article
  const path = pathOfArticle({ language, slug: slug ?? '' })
  return [
    {
      id: doc.id,
      article: { title: title ?? '', path },
      wasWrong: doc.wasWrong,
      isRight: doc.isRight,
      material: doc.seriousness === 'material',
      at: doc.at,
      savedAt: doc.createdAt,
      versions: doc.fromRevision && doc.toRevision ? { from: doc.fromRevision, to: doc.toRevision } : undefined,
    },
  ]
}

/** Public corrections of published articles, or of one article; the newest first. */
export async function corrections(req: PayloadRequest, article?: string): Promise<CorrectionView[]> {
  const where: Where = article ? { article: { equals: article } } : { 'article._status': { equals: 'published' } }
  return (await correctionsWhere(req, where, 200)).flatMap(toCorrection)
}

/** In the order asked for. */
export async function correctionsByIds(req: PayloadRequest, ids: string[]): Promise<CorrectionView[]> {
  if (ids.length === 0) return []
  const found = (await correctionsWhere(req, { id: { in: ids } }, ids.length)).flatMap(toCorrection)
  return ids.flatMap((id) => found.filter((one) => one.id === id))
}
