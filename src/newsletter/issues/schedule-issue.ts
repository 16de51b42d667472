import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { send } from '@/platform/queue'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { mayBeMoved } from './edit-rules'
import { lockSending } from './lock-sending'
import { type CannotLeave, cannotLeave, whyIssueStays } from './may-leave-now'
import { noteTime, type Time } from './note-time'
import { PREPARE_QUEUE } from './write-issue'

export type ScheduleRefusal = 'unknown' | 'not-waiting'

/**
 * Moves a sending that waits to another time. A moment that is over means now: whoever says so has thought about it,
 * and waits for no time to undo. Once it is being prepared it is too late.
 * @returns when it leaves at the earliest, ISO.
 */
export async function scheduleIssue(
  req: PayloadRequest,
  { issue, time }: { issue: string; time: Time },
): Promise<Result<{ notBefore: string }, ScheduleRefusal> | CannotLeave> {
  return inTransaction(req, async () => {
    const sending = await lockSending(req, issue)
    if (!sending) return no('unknown')
    const verdict = mayBeMoved(sending)
    if (!verdict.ok) return verdict
    const why = await whyIssueStays(req, issue)
    if (why) return cannotLeave(why)
    const [row] = await query<{ not_before: Date }>(
      req,
      'update sendings set not_before = greatest($2::timestamptz, now()) where issue_id = $1 returning not_before',
      [issue, time.at],
    )
    if (!row) throw new Error(`The sending of issue ${issue} is gone`)
    await noteTime(req, issue, time)
    await send(req, PREPARE_QUEUE, { issue }, { startAfter: row.not_before })
    return done({ notBefore: row.not_before.toISOString() })
  })
}
