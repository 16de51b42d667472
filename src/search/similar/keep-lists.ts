import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { KEPT, type Neighbour, SPARE, shownOf } from './rules'

/** A neighbour as a page shows it: `word` or, where that is empty, the topic they share. */
export type Listed = { id: string; word: string; topic?: string }

type Row = { article: string; id: string; score: number; word: string; topic: string | null }

/** The nearest of each of these, as many as may show it. */
async function nearestOf(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await query<{ id: string; nearest: string[] }>(
    req,
    `select id, array(
       select similar_id::text from similar_articles where article_id = id order by score desc, similar_id limit ${SPARE}
     ) as nearest from unnest($1::uuid[]) id`,
    [ids],
  )
  return new Map(rows.map(({ id, nearest }) => [id, nearest]))
}

/** The neighbours of these, and how far each is from having room for them. */
async function neighboursOf(req: PayloadRequest, ids: readonly string[]): Promise<(Row & Neighbour)[]> {
  const rows = await query<Row>(
    req,
    `select n.article_id as article, n.similar_id as id, n.score, n.word, n.topic_id as topic
     from unnest($1::uuid[]) article, lateral (
       select * from similar_articles where article_id = article order by score desc, similar_id limit ${KEPT}
     ) n`,
    [ids],
  )
  const nearest = await nearestOf(req, [...new Set(rows.map(({ id }) => id))])
  return rows.map((row) => {
    const at = nearest.get(row.id)?.indexOf(row.article) ?? -1
    return { ...row, ahead: at < 0 ? SPARE : at }
  })
}

/**
 * Chooses anew what the pages of these articles show.
 * @returns those whose pages show others now, or for another reason.
 */
export async function keepLists(req: PayloadRequest, ids: readonly string[]): Promise<string[]> {
  const rows = await neighboursOf(req, ids)
  const byArticle = Map.groupBy(rows, ({ article }) => article)
  const lists = ids.map((article) => ({
    article,
    posts: shownOf(byArticle.get(article) ?? []).map(
      ({ id, word, topic }): Listed => ({ id, word, ...(topic && { topic }) }),
    ),
  }))
  const changed = await query<{ id: string }>(
    req,
    `with wanted as (
       select article, posts from jsonb_to_recordset($1::jsonb) as l(article uuid, posts jsonb)
     ), emptied as (
       delete from similar_lists l using wanted w where l.article_id = w.article and w.posts = '[]'
       returning l.article_id
     ), filled as (
       insert into similar_lists as l (article_id, posts) select article, posts from wanted where posts <> '[]'
       on conflict (article_id) do update set posts = excluded.posts where l.posts <> excluded.posts
       returning l.article_id
     )
     select article_id as id from emptied union all select article_id from filled`,
    [JSON.stringify(lists)],
  )
  return changed.map(({ id }) => id)
}
