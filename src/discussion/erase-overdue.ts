import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { eachDue } from './each-due'
import { eraseComment, removeTombstone } from './erase-comment'
import { IN_A_DRAFT, QUOTED, SINCE, waitsWithAnother } from './retention-facts'
import { daysBefore, erasedAfter, KEPT_DAYS } from './retention-rules'
import type { CommentStatus } from './statuses'

/** Of readers alone: an answer of the staff stays until the desk takes it away. $3: a year ago. */
const overdue = `select c.id from comments c
  where c.status = $1 and c.created_at < $2 and c.answered_by_id is null and ${SINCE} < $2
    and not ${QUOTED} and (${SINCE} < $3 or not (${IN_A_DRAFT} or ${waitsWithAnother('$2')}))`

/**
 * Erases what has stood as it is for longer than it may be kept: never confirmed, spam, nobody decided, declined, taken
 * away. Nobody is told: the writer's own page says that nothing is left.
 */
export async function eraseOverdue(req: PayloadRequest, now: Date): Promise<void> {
  for (const [status, days] of Object.entries(erasedAfter)) {
    const facts = [status, daysBefore(now, days), daysBefore(now, KEPT_DAYS.unanswered)]
    await eachDue(
      req,
      `Erasing what is ${status}`,
      (after, limit) => query(req, `${overdue} and c.id > $4 order by c.id limit $5`, [...facts, after, limit]),
      (id) => eraseComment(req, id, 'time', () => isOverdue(req, id, facts)),
    )
  }
}

async function isOverdue(req: PayloadRequest, id: string, facts: unknown[]): Promise<boolean> {
  const rows = await query(req, `${overdue} and c.id = $4`, [...facts, id])
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
