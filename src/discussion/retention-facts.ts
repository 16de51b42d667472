/** Facts about a comment `c`, as SQL, on which it depends for how long it is kept. */

/** Since when it is what it is: every change of status stands in the log, its beginning too. */
export const SINCE = `coalesce((select max(at) from moderation_log l where l.comment_id = c.id and l.action = 'status'),
  c.decided_at, c.created_at)`

/** When staff answered it first, in its thread or on a page of its own; null while nobody has. */
export const ANSWERED = `(select min(at) from (
    select a.published_at as at from comments a
    where a.status = 'published' and a.answered_by_id is not null and (a.parent_id = c.id or a.root = c.id::text)
    union all
    select q.answered_at from questions q join questions_rels r on r.parent_id = q.id
    where r.comments_id = c.id and q._status = 'published'
  ) answers)`

/** A page or an article holds its words with its writer's leave, whatever its own status: time does not take that away. */
export const QUOTED = `(exists (select from questions_rels r join questions q on q.id = r.parent_id
      where r.comments_id = c.id and r.path = 'comments' and q._status = 'published')
    or exists (select from quoted_questions p where p.comment_id = c.id and p.withdrawn_at is null))`

/** Somebody has begun a page that answers it. */
export const IN_A_DRAFT = `(exists (select from questions_rels r where r.comments_id = c.id)
    or exists (select from _questions_v_rels r where r.comments_id = c.id))`
