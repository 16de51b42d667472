/**
 * Which answered questions stand, as a condition on `questions q`: published, and not replaced by one that is published
 * as well. An answer whose successor was taken away stands again.
 */
export const isStanding = `q._status = 'published' and not exists (
  select 1 from questions newer where newer.id = q.replaced_by_id and newer.id <> q.id and newer._status = 'published'
)`
