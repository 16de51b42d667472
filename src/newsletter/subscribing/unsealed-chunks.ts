/**
 * SQL: the chunks in which letters to one subscriber wait unsealed, held until the transaction ends; `$1` is the
 * subscriber. One that is being sealed just now is waited for, and then is none of them.
 */
export const UNSEALED = `select issue_id, no from chunks
  where sealed_at is null and settled_at is null and (issue_id, no) in (
    select issue_id, chunk_no from deliveries where subscriber_id = $1 and status = 'prepared'
  ) order by issue_id, no for update`
