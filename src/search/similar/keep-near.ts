import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { findNear, type Near } from './find-near'
import { reasonOf, SHOWN_BY, type Shared, SPARE, staysNear } from './rules'

type Row = { article: string; near: string; score: number; word: string; topic?: string }

const theOtherWay = ({ own, others, ...shared }: Shared): Shared => ({ ...shared, own: others, others: own })

/** A row each way. */
function bothWays({ id, other, score, shared }: Near): Row[] {
  const there = reasonOf(shared)
  const back = reasonOf(shared.map(theOtherWay))
  if (!there || !back) return []
  return [
    { article: id, near: other, score, ...there },
    { article: other, near: id, score, ...back },
  ]
}

/**
 * Neighbours of these articles, and those that come just before and behind where a neighbour has no more room: a change
 * among those before them moves them in or out.
 */
async function around(req: PayloadRequest, ids: readonly string[]): Promise<string[]> {
  const rows = await query<{ id: string }>(
    req,
    `with touched as materialized (
       select distinct similar_id as id from similar_articles where article_id = any($1::uuid[])
     )
     select id from touched
     union
     select nearest[at] from touched, lateral (
       select array(
         select similar_id from similar_articles s where s.article_id = touched.id
         order by score desc, similar_id limit ${SPARE + 1}
       ) as nearest
     ) n, unnest(array[${SHOWN_BY}, ${SHOWN_BY + 1}, ${SPARE}, ${SPARE + 1}]) at
     where nearest && $1::uuid[] and nearest[at] is not null`,
    [ids],
  )
  return rows.map(({ id }) => id)
}

/**
 * Finds the neighbours of these articles anew.
 * @returns every article whose page may now show others.
 */
export async function keepNear(req: PayloadRequest, ids: readonly string[]): Promise<string[]> {
  const before = await around(req, ids)
  const near = await findNear(req, ids)
  await query(req, 'delete from similar_articles where article_id = any($1::uuid[]) or similar_id = any($1::uuid[])', [
    ids,
  ])
  const rows = [...Map.groupBy(near, ({ id }) => id).values()].flatMap((nearest) =>
    nearest.filter(({ score, last }, at) => staysNear(at, score, last ?? undefined)).flatMap(bothWays),
  )
  await query(
    req,
    `insert into similar_articles (article_id, similar_id, score, word, topic_id)
     select article, near, score, word, topic from jsonb_to_recordset($1::jsonb)
       as r(article uuid, near uuid, score float, word text, topic uuid)
     on conflict do nothing`,
    [JSON.stringify(rows)],
  )
  return [...new Set([...ids, ...before, ...(await around(req, ids))])]
}
