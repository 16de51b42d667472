import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { eachDue } from './each-due'
import { noteInLog } from './moderation-log'
import { ANSWERED, QUOTED, SINCE } from './retention-facts'
import { daysBefore, KEPT_DAYS } from './retention-rules'

/** $1: 90 days ago. $2: a year ago. A question that stands unanswered keeps its words for whoever answers it. */
const due = `select c.id from comments c
  where (c.status in ('published', 'hidden') or (c.status in ('pending', 'unconfirmed', 'rejected') and ${QUOTED}))
    and c.original_purged_at is null and c.answered_by_id is null
    and c.private_original is not null and c.created_at < $1
    and (${SINCE} < $2
      or (${SINCE} < $1 and (c.kind <> 'question' or c.status = 'hidden' or ${ANSWERED} < $1)))`

/** Drops the words as they were sent, and what replaced wordings are kept, 90 days after answer or decision. */
export async function purgeOriginals(req: PayloadRequest, now: Date): Promise<void> {
  const times = [daysBefore(now, KEPT_DAYS.original), daysBefore(now, KEPT_DAYS.unanswered)]
  await eachDue(
    req,
    'Purging the words as they were sent',
    (after, limit) => query(req, `${due} and c.id > $3 order by c.id limit $4`, [...times, after, limit]),
    (id) => purge(req, id, times, now),
  )
}

const purge = (req: PayloadRequest, id: string, times: Date[], now: Date) =>
  inTransaction(req, async () => {
    await query(req, 'select 1 from comments where id = $1 for update', [id])
    const [still] = await query(req, `${due} and c.id = $3`, [...times, id])
    if (!still) return
    await query(req, 'delete from comment_wordings where comment_id = $1', [id])
    await req.payload.update({
      collection: 'comments',
      id,
      data: { privateOriginal: null, originalPurgedAt: now.toISOString() },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await noteInLog(req, { comment: id, action: 'purged', reasons: ['kept-long-enough'] })
  })
