/** Published articles as cards. */
import type { PayloadRequest } from 'payload'
import { type Picture, picturesByIds } from '@/media/queries'
import { query } from '@/platform/database'
import { newestArticles } from './lists'
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

/** A card before its topic and picture are looked up, by their ids. */
export type CardFace = Omit<ArticleCard, 'topic' | 'hero'> & { topic: string | null; hero: string | null }

type Row = Omit<CardFace, 'published'> & { published: Date | null }

/** In the order asked for; what is not published is left out. */
export async function facesByIds(req: PayloadRequest, ids: readonly string[]): Promise<CardFace[]> {
  if (ids.length === 0) return []
  const rows = await query<Row>(
    req,
    `select a.id, a.language, coalesce(a.slug, '') as slug, coalesce(a.title, '') as title,
       coalesce(a.standfirst, '') as standfirst, a.hero_id::text as hero, a.first_published_at as published,
       (select r.topics_id::text from articles_rels r where r.parent_id = a.id and r.path = 'topics'
        order by r."order" limit 1) as topic
     from articles a where a.id = any($1::uuid[]) and a._status = 'published'`,
    [ids],
  )
  const byId = new Map(rows.map((row) => [row.id, { ...row, published: row.published?.toISOString() ?? '' }]))
  return ids.map((id) => byId.get(id)).filter((face) => face !== undefined)
}

export const cardOf = (face: CardFace, topics: Map<string, Topic>, pictures: Map<string, Picture>): ArticleCard => ({
  ...face,
  topic: topics.get(face.topic ?? ''),
  hero: pictures.get(face.hero ?? ''),
})

export const picturesOfCards = (req: PayloadRequest, ids: readonly string[]) => picturesByIds(req, [...ids])

/** In the order asked for; what is not published is left out. */
export async function articlesByIds(req: PayloadRequest, ids: readonly string[]): Promise<ArticleCard[]> {
  const faces = await facesByIds(req, ids)
  const topics = await topicsByIds(
    req,
    faces.flatMap(({ topic }) => topic ?? []),
  )
  const pictures = await picturesOfCards(
    req,
    faces.flatMap(({ hero }) => hero ?? []),
  )
  return faces.map((face) => cardOf(face, topics, pictures))
}

/** The newest first. */
export const latestArticles = async (req: PayloadRequest, language: string, limit: number): Promise<ArticleCard[]> =>
  articlesByIds(req, await newestArticles(req, { kind: 'all', language }, limit))
