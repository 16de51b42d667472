/** Answered questions whose words are near to what somebody sent, by the stems that Postgres’ full-text search knows. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { pathOfQuestion } from './public-comment'
import { isStanding } from './standing-answers'

export type NearAnswer = {
  id: string
  title: string
  path: string
  /** How much of the answered question’s title stands in what was sent, in hundredths. */
  near: number
}

/** Below this, two questions merely share a subject. */
export const NEAR_LEAST = 50

const stemsOf = (words: string, language: string) =>
  `tsvector_to_array(to_tsvector(case when coalesce(${language}, 'en') = 'en' then 'english' else 'simple' end::regconfig, ${words}))`

/** The stems of `comments c`: of what was sent, or of the public wording once that is purged. */
export const stemsOfComment = stemsOf(
  `left(coalesce(nullif(c.private_original, ''), c.public_wording, ''), 3000)`,
  'c.language',
)

/** `shared (comment, question, near)` of the comments named by `$1`: two words at least, in the same language. */
export const nearness = `asked as (
    select c.id, coalesce(c.language, 'en') as language, unnest(${stemsOfComment}) as stem
    from comments c where c.id = any($1::uuid[])
  ),
  titles as (
    select q.id, coalesce(q.language, 'en') as language, ${stemsOf('q.title', 'q.language')} as stems
    from questions q where ${isStanding}
  ),
  title_stems as (select id, language, greatest(cardinality(stems), 3) as many, unnest(stems) as stem from titles),
  shared as (
    select a.id as comment, t.id as question, (100 * count(*) / t.many)::int as near
    from asked a join title_stems t on t.stem = a.stem and t.language = a.language
    group by a.id, t.id, t.many having count(*) >= 2
  )`

/** By comment: the nearest three. */
export async function nearAnswers(req: PayloadRequest, ids: string[]): Promise<Map<string, NearAnswer[]>> {
  const rows = await query<{
    comment: string
    id: string
    title: string
    slug: string
    language: string
    near: number
  }>(
    req,
    `with ${nearness}, ranked as (
       select *, row_number() over (partition by comment order by near desc, question) as rank from shared where near >= $2
     )
     select r.comment, q.id, q.title, coalesce(q.slug, '') as slug, coalesce(q.language, 'en') as language, r.near
     from ranked r join questions q on q.id = r.question where r.rank <= 3 order by r.comment, r.rank`,
    [ids, NEAR_LEAST],
  )
  const near = new Map<string, NearAnswer[]>()
  for (const { comment, id, title, near: share, ...address } of rows)
    near.set(comment, [...(near.get(comment) ?? []), { id, title, path: pathOfQuestion(address), near: share }])
  return near
}
