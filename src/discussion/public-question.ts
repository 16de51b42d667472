/** What readers can reach of an answered question at this moment of a transaction. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { answeredTag, questionSlugTag, questionTag, threadTag } from './tags'

export type PublicQuestion = {
  published: boolean
  language: string
  slug: string
  /** What is asked, as readers see it. */
  asks: string
  /** Articles below which it stands, or an answer whose place it takes. */
  articles: string[]
}

/** @returns undefined when there is no such question yet. */
export async function publicQuestion(req: PayloadRequest, id: string): Promise<PublicQuestion | undefined> {
  const [row] = await query<PublicQuestion>(
    req,
    `select q._status = 'published' as published, coalesce(q.language, 'en') as language, coalesce(q.slug, '') as slug,
       concat_ws(E'\\n', q.title, q.details) as asks,
       array(select distinct o.article_id::text from questions o
         where (o.id = q.id or o.replaced_by_id = q.id) and o.article_id is not null) as articles
     from questions q where q.id = $1`,
    [id],
  )
  return row
}

/** Tags of every public read on which this state shows. */
export function tagsOfQuestion(id: string, state: PublicQuestion | undefined): string[] {
  if (!state?.published) return []
  return [answeredTag, questionTag(id), questionSlugTag(state.slug), ...state.articles.map(threadTag)]
}
