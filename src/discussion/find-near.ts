/** Once a minute: how near what waits is to an answer, and how many wait with the same question. The queue orders by it. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { NEAR_LEAST, nearness, stemsOfComment } from './near-answers'

/** The most items of one look; the next one goes on. */
const AT_ONCE = 100
/** For how long a look counts: meanwhile others may have asked the same, and answers come. */
const MINUTES = 10
/** From this share of words on, two questions below the same article are the same one. */
const SAME_LEAST = 0.6

/** @returns how many were looked at. */
export async function findNear(req: PayloadRequest, now = new Date()): Promise<number> {
  await query(
    req,
    `delete from comment_nearness n where not exists
       (select 1 from comments c where c.id = n.comment_id and c.status = 'pending')`,
  )
  const ids = await unlooked(req, now)
  if (ids.length === 0) return 0
  await query(
    req,
    `with ${nearness},
     best as (
       select distinct on (comment) comment, question, near from shared where near >= $2 order by comment, near desc, question
     ),
     sizes as (select id, count(*) as many from asked group by id),
     others as (
       select c.id, c.article_id, ${stemsOfComment} as stems from comments c
       where c.status = 'pending' and c.kind = 'question' and c.lane is distinct from 'spam'
     ),
     other_stems as (select id, article_id, cardinality(stems) as many, unnest(stems) as stem from others),
     pairs as (
       select a.id, o.id as other, 2.0 * count(*) / (s.many + o.many) as share
       from asked a join sizes s on s.id = a.id join comments c on c.id = a.id and c.kind = 'question'
       join other_stems o on o.stem = a.stem and o.id <> a.id and o.article_id is not distinct from c.article_id
       group by a.id, o.id, s.many, o.many
     ),
     alike as (select id, count(*)::int as same from pairs where share >= ${SAME_LEAST} group by id)
     insert into comment_nearness (comment_id, question_id, near, same, at)
     select looked.id, b.question, coalesce(b.near, 0), coalesce(s.same, 0), $3
     from unnest($1::uuid[]) looked(id) left join best b on b.comment = looked.id left join alike s on s.id = looked.id
     on conflict (comment_id) do update
       set question_id = excluded.question_id, near = excluded.near, same = excluded.same, at = excluded.at`,
    [ids, NEAR_LEAST, now],
  )
  return ids.length
}

/** What waits and was never looked at first, then what was looked at longest ago. */
async function unlooked(req: PayloadRequest, now: Date): Promise<string[]> {
  const rows = await query<{ id: string }>(
    req,
    `select c.id from comments c left join comment_nearness n on n.comment_id = c.id
     where c.status = 'pending' and c.lane is distinct from 'spam' and (n.at is null or n.at <= $1)
     order by n.at nulls first, c.created_at limit ${AT_ONCE}`,
    [new Date(now.getTime() - MINUTES * 60_000)],
  )
  return rows.map(({ id }) => id)
}
