import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

/** What a list for machines says of an article; `topic` is the id of the one above its title. */
export type ListedArticle = { language: string; slug: string; title: string; standfirst: string; topic?: string }

/** The newest articles that may be found, lean: no pictures, no people. */
export async function articlesToList(req: PayloadRequest, limit: number): Promise<ListedArticle[]> {
  const rows = await query<Omit<ListedArticle, 'topic'> & { topic: string | null }>(
    req,
    `select coalesce(a.language, 'en') as language, a.slug, coalesce(a.title, '') as title,
       coalesce(a.standfirst, '') as standfirst,
       (select r.topics_id::text from articles_rels r where r.parent_id = a.id and r.path = 'topics'
         order by r."order" limit 1) as topic
     from articles a where a._status = 'published' and a.slug is not null and not coalesce(a.noindex, false)
     order by a.first_published_at desc limit $1`,
    [limit],
  )
  return rows.map((row) => ({ ...row, topic: row.topic ?? undefined }))
}
