/** What readers can reach of an answered question at this moment of a transaction. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { answeredTag, questionSlugTag, questionTag, threadTag } from './tags'

export type PublicQuestion = { published: boolean; slug: string; article: string | null }

/** @returns undefined when there is no such question yet. */
export async function publicQuestion(req: PayloadRequest, id: string): Promise<PublicQuestion | undefined> {
  const [row] = await query<{ status: string; slug: string; article: string | null }>(
    req,
    `select _status as status, coalesce(slug, '') as slug, article_id as article from questions where id = $1`,
    [id],
  )
  return row && { published: row.status === 'published', slug: row.slug, article: row.article }
}

/** Tags of every public read on which this state shows. */
export function tagsOfQuestion(id: string, state: PublicQuestion | undefined): string[] {
  if (!state?.published) return []
  const article = state.article ? [threadTag(state.article)] : []
  return [answeredTag, questionTag(id), questionSlugTag(state.slug), ...article]
}
