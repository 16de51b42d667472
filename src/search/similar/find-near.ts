import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { type Shared, SPARE } from './rules'

/** So many that share the weightiest terms are looked at. */
const LOOKED_AT = 60
/** Terms that every tenth article has are too many to look at; of a small publication, those that nearly all have. */
const COMMON = 'greatest(articles / 10, least(100, 0.7 * articles), 3)'

export type Near = {
  id: string
  other: string
  score: number
  shared: Shared[]
  /** The score of the last neighbour that the other one can use, this article aside; null while it has room. */
  last: number | null
}

/** In one statement, which so stays far below the time that one may take. */
const AT_ONCE = 20

/**
 * What is nearest to each of these articles, the nearest first. A term counts by its weight in both, and the more the
 * fewer articles of the language have it.
 */
export async function findNear(req: PayloadRequest, ids: readonly string[]): Promise<Near[]> {
  const near: Near[] = []
  for (let from = 0; from < ids.length; from += AT_ONCE)
    near.push(...(await findSome(req, ids.slice(from, from + AT_ONCE))))
  return near
}

const findSome = (req: PayloadRequest, ids: readonly string[]): Promise<Near[]> =>
  query<Near>(
    req,
    `with own as materialized (
       select article_id, language, term, weight, shown, place from similar_terms where article_id = any($1::uuid[])
     ), counted as materialized (
       select language, articles, ${COMMON} as common from (
         select language, count(*)::float as articles from similar_texts
         where language in (select language from own) group by language
       ) c
     ), known as materialized (
       select o.language, o.term, (ln((articles + 1) / (many + 0.5)) / ln(articles + 1)) as tells
       from (select distinct language, term from own) o join counted n using (language), lateral (
         select count(*) as many from (
           select 1 from similar_terms t where t.language = o.language and t.term = o.term limit n.common::int + 1
         ) counted
       ) c
       where many between 2 and common
     ), near as (
       select o.article_id as id, t.article_id as other, sum(o.weight * t.weight * k.tells) as score,
         array_agg(k.term) as terms, array_agg(o.weight * t.weight * k.tells) as parts
       from own o join known k using (language, term)
       join similar_terms t on t.language = o.language and t.term = o.term and t.article_id <> o.article_id
       group by o.article_id, t.article_id
     ), nearest as materialized (
       select * from (
         select *, row_number() over (partition by id order by score desc, other) as at from near
       ) n where at <= ${LOOKED_AT}
     )
     select n.id, n.other, n.score, (
         select jsonb_agg(jsonb_build_object('term', s.term, 'part', s.part,
           'own', jsonb_build_object('shown', o.shown, 'place', o.place),
           'others', jsonb_build_object('shown', t.shown, 'place', t.place)))
         from unnest(n.terms, n.parts) s(term, part)
         join similar_terms o on o.article_id = n.id and o.term = s.term
         join similar_terms t on t.article_id = n.other and t.term = s.term
       ) as shared, (
         select s.score from similar_articles s where s.article_id = n.other and s.similar_id <> n.id
         order by s.score desc, s.similar_id offset ${SPARE - 1} limit 1
       ) as last
     from nearest n order by n.id, n.score desc, n.other`,
    [ids],
  )
