import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { daysBefore, KEPT_DAYS } from './retention-rules'

/**
 * Notes about unclear sentences go when nobody decided in time or they were put aside, their readers' words soon after
 * a decision. Words of a text that the law made us remove go here as well.
 */
export async function forgetUnclear(req: PayloadRequest, now: Date): Promise<void> {
  await query(
    req,
    `delete from unclear_notes
     where settled_at is null and at < $1 or outcome = 'not-useful' and settled_at < $2`,
    [daysBefore(now, KEPT_DAYS.unclear), daysBefore(now, KEPT_DAYS.unclearRemark)],
  )
  await query(req, `update unclear_notes set remark = '', held_for = '' where remark <> '' and settled_at < $1`, [
    daysBefore(now, KEPT_DAYS.unclearRemark),
  ])
  await query(
    req,
    `update unclear_notes n set sentence = '', heading = '' from text_removals t
     where t.article_id = n.article_id and t.number = n.revision and n.sentence || n.heading <> ''`,
  )
}
