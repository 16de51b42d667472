import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { type SendingDetails, sendingDetails } from '../issues/sending-details'
import { type SendingView, sendingView } from '../issues/sendings'
import { type IssueCounts, issueCounts } from './issue-counts'
import { PACE_WINDOW, type Pace, paceOf } from './pace-rules'

/** How far an issue has come. What is there only once it stands still is not counted while it goes. */
export type IssueProgress = {
  sending: SendingView
  pace?: Pace
  details?: SendingDetails
  counts?: IssueCounts
}

/** @returns nothing for an issue that was not sent off yet. */
export async function issueProgress(req: PayloadRequest, issue: string): Promise<IssueProgress | undefined> {
  const sending = await sendingView(req, issue)
  if (!sending) return undefined
  if (sending.status === 'sending') return { sending, pace: await paceNow(req, sending) }
  const counts = sending.prepared > 0 ? (await issueCounts(req, [issue])).get(issue) : undefined
  return { sending, details: await sendingDetails(req, issue), counts }
}

/** From the chunks that were accepted lately: they say it in a few rows, however large the issue is. */
async function paceNow(req: PayloadRequest, sending: SendingView): Promise<Pace> {
  const { prepared, accepted, skipped, failed, notKnown } = sending
  const [row] = await query<{ letters: number; seconds: number }>(
    req,
    `select count(*)::int as letters, coalesce(extract(epoch from now() - min(delivery.accepted_at)), 0)::float8 as seconds
     from chunks chunk join deliveries delivery on delivery.issue_id = chunk.issue_id and delivery.chunk_no = chunk.no
     where chunk.issue_id = $1 and chunk.status = 'accepted'
       and chunk.settled_at > now() - $2 * interval '1 second' and delivery.accepted_at is not null`,
    [sending.issue, PACE_WINDOW],
  )
  const left = Math.max(0, prepared - accepted - skipped - failed - notKnown)
  return paceOf({ letters: row?.letters ?? 0, seconds: row?.seconds ?? 0, left })
}
