import type { PayloadRequest } from 'payload'
import { LETTERS_CHANNEL } from '@/mailroom/post-letter'
import { query } from '@/platform/database'
import { inDoubtWords } from './rules'

/**
 * A sending that stood still for its doubts alone goes on, be it only to be counted and closed by the sender.
 * @param again whether letters were let go once more, so that it goes on although other doubts are left.
 */
export async function goOn(req: PayloadRequest, issue: string, { again = false } = {}): Promise<void> {
  const [left] = await query<{ letters: number }>(
    req,
    `select count(*)::int as letters from deliveries join chunks on chunks.issue_id = deliveries.issue_id and no = chunk_no
     where deliveries.issue_id = $1 and deliveries.status = 'prepared' and chunks.status = 'needs_review'`,
    [issue],
  )
  const letters = left?.letters ?? 0
  const goes = again || letters === 0
  await query(
    req,
    `update sendings set status = case when $2 then 'sending' else status end, reason = $3
     where issue_id = $1 and status = 'needs_review' and finished_at is null`,
    [issue, goes, goes ? null : inDoubtWords(letters)],
  )
  await query(req, `select pg_notify('${LETTERS_CHANNEL}', '')`)
}
