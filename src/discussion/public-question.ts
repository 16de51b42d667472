/** What readers can reach of an answered question at this moment of a transaction. */
import type { PayloadRequest } from 'payload'
import { publicState } from '@/articles/public-state'
import { query } from '@/platform/database'
import { answeredOfTopicTag, answeredTag, questionSlugTag, questionTag, threadTag } from './tags'

export type PublicQuestion = {
  published: boolean
  language: string
  slug: string
  /** What is asked, as readers see it. */
  asks: string
  /** Articles below which it stands, or an answer whose place it takes. */
  articles: string[]
  /** Topics of the article it belongs to. */
  topics: string[]
}

/** @returns undefined when there is no such question yet. */
export async function publicQuestion(req: PayloadRequest, id: string): Promise<PublicQuestion | undefined> {
  const [row] = await query<Omit<PublicQuestion, 'topics'> & { article: string | null }>(
    req,
    `select q._status = 'published' as published, coalesce(q.language, 'en') as language, coalesce(q.slug, '') as slug,
       concat_ws(E'\\n', q.title, q.details) as asks,
       array(select distinct o.article_id::text from questions o
         where (o.id = q.id or o.replaced_by_id = q.id) and o.article_id is not null) as articles,
       q.article_id::text as article
     from questions q where q.id = $1`,
    [id],
  )
  if (!row) return undefined
  const { article, ...question } = row
  return { ...question, topics: article ? ((await publicState(req, article))?.topics ?? []) : [] }
}

/** Tags of every public read on which this state shows. */
export function tagsOfQuestion(id: string, state: PublicQuestion | undefined): string[] {
  if (!state?.published) return []
  return [
    answeredTag,
    questionTag(id),
    questionSlugTag(state.slug),
    ...state.articles.map(threadTag),
    ...state.topics.map(answeredOfTopicTag),
  ]
}
