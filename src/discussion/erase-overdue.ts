import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { eachDue } from './each-due'
import { eraseComment, removeTombstone } from './erase-comment'
import { daysBefore, erasedAfter } from './retention-rules'
import type { CommentStatus } from './statuses'

/** Since when a comment is what it is: every change of status stands in the log, its beginning too. */
export const SINCE = `coalesce((select max(at) from moderation_log l where l.comment_id = c.id and l.action = 'status'),
  c.decided_at, c.created_at)`

/** Of readers alone: an answer of the staff stays until the desk takes it away. */
const overdue = `select c.id from comments c
  where c.status = $1 and c.created_at < $2 and c.answered_by_id is null and ${SINCE} < $2`

/**
 * Erases what has stood as it is for longer than it may be kept: never confirmed, spam, nobody decided, declined, taken
 * away. Nobody is told: the writer's own page says that nothing is left.
 */
export async function eraseOverdue(req: PayloadRequest, now: Date): Promise<void> {
  for (const [status, days] of Object.entries(erasedAfter)) {
    const before = daysBefore(now, days)
    await eachDue(
      req,
      `Erasing what is ${status}`,
      (after, limit) => query(req, `${overdue} and c.id > $3 order by c.id limit $4`, [status, before, after, limit]),
      (id) => eraseComment(req, id, 'time', () => isOverdue(req, id, status, before)),
    )
  }
}

async function isOverdue(req: PayloadRequest, id: string, status: string, before: Date): Promise<boolean> {
  const rows = await query(req, `${overdue} and c.id = $3`, [status, before, id])
  return rows.length > 0
}

const erased: CommentStatus = 'erased'

/** Removes the empty places of erased comments below which nobody's reply stands any more. */
export async function removeTombstones(req: PayloadRequest): Promise<void> {
  await eachDue(
    req,
    'Removing an empty place',
    (after, limit) =>
      query(
        req,
        `select id from comments c where status = $1 and id > $2
           and not exists (select 1 from comments r where r.root = c.id::text or r.parent_id = c.id)
         order by id limit $3`,
        [erased, after, limit],
      ),
    (id) => removeTombstone(req, id),
  )
}
