import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { daysBefore, KEPT_DAYS } from './retention-rules'

/** So many rows at a time: what is left is reached by the next run, an hour later. */
const MOST = 20_000

/** Removes what was kept only to count each once: old votes, settled reports, claims that ran out, what is about nothing any more. */
export async function sweepCounts(req: PayloadRequest, now: Date): Promise<void> {
  await query(
    req,
    `delete from comment_votes where ctid in (select ctid from comment_votes where at < $1 order by at limit ${MOST})`,
    [daysBefore(now, KEPT_DAYS.votes)],
  )
  await query(
    req,
    `delete from comment_reports where id in (
       select r.id from comment_reports r left join comments c on c.id = r.comment_id
       where r.settled_at < $1 or c.id is null limit ${MOST})`,
    [daysBefore(now, KEPT_DAYS.reports)],
  )
  await query(req, 'delete from comment_claims where until < $1', [daysBefore(now, 1)])
  await query(
    req,
    `delete from comment_wordings where id in (
       select w.id from comment_wordings w left join comments c on c.id = w.comment_id
       where c.id is null or (w.at < $1 and c.original_purged_at is not null) limit ${MOST})`,
    [daysBefore(now, KEPT_DAYS.original)],
  )
}
