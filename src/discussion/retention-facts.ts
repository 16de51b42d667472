/** Facts about a comment `c`, as SQL, on which it depends for how long it is kept. */

/** Since when it is what it is: every change of status stands in the log, its beginning too. */
export const SINCE = `coalesce((select max(at) from moderation_log l where l.comment_id = c.id and l.action = 'status'),
  c.decided_at, c.created_at)`

/** When staff answered it first, in its thread or on a page of its own; null while nobody has. */
const answered = (alias: string) => `(select min(at) from (
    select a.published_at as at from comments a
    where a.status = 'published' and a.answered_by_id is not null and (a.parent_id = ${alias}.id or a.root = ${alias}.id::text)
    union all
    select q.answered_at from questions q join questions_rels r on r.parent_id = q.id
    where r.comments_id = ${alias}.id and q._status = 'published'
  ) answers)`

export const ANSWERED = answered('c')

/** A page or an article holds its words with its writer's leave, whatever its own status: time does not take that away. */
export const QUOTED = `(exists (select from questions_rels r join questions q on q.id = r.parent_id
      where r.comments_id = c.id and r.path = 'comments' and q._status = 'published')
    or exists (select from quoted_questions p where p.comment_id = c.id and p.withdrawn_at is null))`

/** Somebody has begun a page that answers it. */
export const IN_A_DRAFT = `(exists (select from questions_rels r where r.comments_id = c.id)
    or exists (select from _questions_v_rels r where r.comments_id = c.id))`

/**
 * The same had been asked before and stands there, not answered yet or not for long: whoever asked again is told too.
 * @param since parameter of the moment before which an answer is an old one.
 */
export const waitsWithAnother = (since: string): string => `exists (select from comments m
    where m.id = c.merged_into_id and m.status in ('unconfirmed', 'pending', 'published', 'hidden')
      and coalesce(${answered('m')} >= ${since}, true))`
