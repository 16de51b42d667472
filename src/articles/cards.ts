/** Lists of published articles, as cards. */
import type { PayloadRequest, Where } from 'payload'
import { type Picture, picturesByIds } from '@/media/queries'
import { idOf, idsOf } from '@/platform/ids'
import { type Topic, topicsByIds } from './topics'

export type ArticleCard = {
  id: string
  language: string
  slug: string
  title: string
  standfirst: string
  topic?: Topic
  hero?: Picture
  /** ISO: the day it first met its readers. */
  published: string
}

const published: Where = { _status: { equals: 'published' } }

type Wanted = { where?: Where; limit: number; page?: number }

/** Published articles, the newest first; `page` counts from 1. */
async function cards(req: PayloadRequest, { where = {}, limit, page = 1 }: Wanted): Promise<ArticleCard[]> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { and: [published, where] },
    sort: '-firstPublishedAt',
    limit,
    page,
    pagination: false,
    depth: 0,
    select: {
      title: true,
      slug: true,
      language: true,
      standfirst: true,
      topics: true,
      hero: true,
      firstPublishedAt: true,
    },
    overrideAccess: true,
    req,
  })
  const topics = await topicsByIds(
    req,
    docs.flatMap((doc) => idsOf(doc.topics).slice(0, 1)),
  )
  const pictures = await picturesByIds(
    req,
    docs.map((doc) => idOf(doc.hero)).filter((id) => id !== undefined),
  )
  return docs.map((doc) => ({
    id: doc.id,
    language: doc.language,
    slug: doc.slug ?? '',
    title: doc.title ?? '',
    standfirst: doc.standfirst ?? '',
    topic: topics.get(idsOf(doc.topics)[0] ?? ''),
    hero: pictures.get(idOf(doc.hero) ?? ''),
    published: doc.firstPublishedAt ?? '',
  }))
}

const inLanguage = (language: string): Where => ({ language: { equals: language } })

export const latestArticles = (req: PayloadRequest, language: string, limit: number, page = 1) =>
  cards(req, { where: inLanguage(language), limit, page })

export const articlesOfTopic = (req: PayloadRequest, language: string, topic: string, limit: number) =>
  cards(req, { where: { and: [inLanguage(language), { topics: { in: [topic] } }] }, limit })

export const articlesOfAuthor = (req: PayloadRequest, person: string, limit: number) =>
  cards(req, { where: { authors: { in: [person] } }, limit })

/** In the order asked for; what is not published is left out. */
export async function articlesByIds(req: PayloadRequest, ids: string[]): Promise<ArticleCard[]> {
  if (ids.length === 0) return []
  const found = await cards(req, { where: { id: { in: ids } }, limit: ids.length })
  const byId = new Map(found.map((card) => [card.id, card]))
  return ids.map((id) => byId.get(id)).filter((card) => card !== undefined)
}
