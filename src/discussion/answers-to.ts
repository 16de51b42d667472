/** What answers a reader's question: below it, on a page of its own, or where the same had been asked before. */
import type { PayloadRequest } from 'payload'
import { peopleByIds } from '@/people/queries'
import { query } from '@/platform/database'
import { placeOfAnswer } from './public-comment'

/** `at` is ISO; `by` is the name of whoever answered. */
export type AnswerPlace = { id: string; path: string; at: string; by: string }

/** The comment itself and what it was merged into, one after the other; a circle ends where it began. */
const asked = `with recursive asked(id) as (
  select $1::uuid
  union select c.merged_into_id from comments c join asked on c.id = asked.id where c.merged_into_id is not null
)`

type Row = { id: string; at: Date; person: string | null }

/**
 * A page `q` made of what the same clinician had answered in the thread of a comment `c`: no news to whoever sent it.
 */
export const IN_THEIR_THREAD = `exists (
  select 1 from comments told where told.parent_id in (c.id, c.merged_into_id)
    and told.status = 'published' and told.answered_by_id = q.answered_by_id
)`

/** `before`: only answers that were there by then count. */
export type LateAsker = { id: string; before: Date }

/** What clinicians answered last, in a thread or on a page: the one answer that somebody who comes late is told of. */
export async function lastAnswers(req: PayloadRequest, askers: readonly LateAsker[]): Promise<Map<string, string>> {
  const rows = await query<{ asker: string; answer: string }>(
    req,
    `with recursive asked(asker, before, id) as (
       select given.asker, given.before, given.asker from unnest($1::uuid[], $2::timestamptz[]) as given(asker, before)
       union select asked.asker, asked.before, c.merged_into_id from comments c join asked on c.id = asked.id
       where c.merged_into_id is not null
     ), found as (
       select asked.asker, asked.before, a.id as answer, coalesce(a.published_at, a.created_at) as at
       from comments a join asked on a.parent_id = asked.id or a.root = asked.id::text
       where a.status = 'published' and a.answered_by_id is not null
       union all
       select asked.asker, asked.before, q.id, coalesce(q.answered_at, q.created_at)
       from questions q join questions_rels r on r.parent_id = q.id join asked on r.comments_id = asked.id
         join comments c on c.id = asked.id
       where q._status = 'published' and not ${IN_THEIR_THREAD}
     )
     select distinct on (asker) asker, answer from found where at <= before order by asker, at desc, answer`,
    [askers.map(({ id }) => id), askers.map(({ before }) => before)],
  )
  return new Map(rows.map(({ asker, answer }) => [asker, answer]))
}

/** What clinicians answered, the first first, and where readers find it. */
export async function answersTo(req: PayloadRequest, comment: string): Promise<AnswerPlace[]> {
  const rows = await query<Row>(
    req,
    `${asked}
     select a.id, coalesce(a.published_at, a.created_at) as at, a.answered_by_id as person
     from comments a join asked on a.parent_id = asked.id or a.root = asked.id::text
     where a.status = 'published' and a.answered_by_id is not null
     union
     select q.id, coalesce(q.answered_at, q.created_at), q.answered_by_id
     from questions q join questions_rels r on r.parent_id = q.id join asked on r.comments_id = asked.id
     where q._status = 'published'
     order by at, id limit 20`,
    [comment],
  )
  const people = await peopleByIds(
    req,
    rows.flatMap(({ person }) => person ?? []),
  )
  const places: AnswerPlace[] = []
  for (const { id, at, person } of rows) {
    const path = await placeOfAnswer(req, id)
    const by = people.find((one) => one.id === person)?.name ?? ''
    if (path) places.push({ id, path, at: at.toISOString(), by })
  }
  return places
}
