import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

/** What published articles have beside their text: an author, a picture, a first version in the ledger. */
export async function fillAroundTexts(req: PayloadRequest): Promise<void> {
  await query(
    req,
    `insert into articles_rels ("order", parent_id, path, people_id)
     select 1, a.id, 'authors', (select id from people order by md5(id::text || a.id::text) limit 1) from articles a
     where not exists (select 1 from articles_rels r where r.parent_id = a.id and r.path = 'authors')`,
  )
  await query(
    req,
    `update articles a set hero_id = (select id from media order by md5(id::text || a.id::text) limit 1)
     where hero_id is null`,
  )
  await query(
    req,
    `insert into revisions (article_id, number, time, change_class, canonical_text, content_hash, hash)
     select a.id, 1, a.first_published_at, 'first', '', md5(a.id::text), md5(a.slug || a.id::text) from articles a
     where a._status = 'published' and not exists (select 1 from revisions r where r.article_id = a.id)`,
  )
  for (const table of ['articles', 'articles_rels', 'revisions', 'questions', 'similar_terms', 'similar_articles'])
    await query(req, `vacuum analyze ${table}`)
}
