/** Somebody has looked at what readers reported: it stays, or it goes. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { allOrNothing } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { approveComment, type Decision, type DecisionRefusal, hideComment } from './decide'
import { noteInLog } from './moderation-log'
import type { CommentStatus } from './statuses'

export type SettleRefusal = DecisionRefusal | 'no-reports'

/**
 * Settles every open report of a comment. What many reports had hidden is shown again when it is kept.
 * @returns the status it has now.
 */
export const settleReports = (
  req: PayloadRequest,
  id: string,
  verdict: 'keep' | 'hide',
  decision: Decision = {},
): Promise<Result<CommentStatus, SettleRefusal>> =>
  allOrNothing<CommentStatus, SettleRefusal>(req, async () => {
    const decided =
      verdict === 'keep' ? await approveComment(req, id, undefined, decision) : await hideComment(req, id, decision)
    if (!decided.ok) return decided
    const settled = await query(
      req,
      'update comment_reports set settled_at = now() where comment_id = $1 and settled_at is null returning id',
      [id],
    )
    if (settled.length === 0) return no('no-reports')
    const { note } = decision
    await noteInLog(req, { comment: id, action: 'reports-settled', to: decided.value, reasons: [verdict], note })
    return done(decided.value)
  })
