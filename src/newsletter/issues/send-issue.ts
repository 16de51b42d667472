import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result, yes } from '@/platform/verdict'
import { type FreeLetterFault, isWhole, mayBeSent } from './edit-rules'
import { hasWords } from './free-words'
import { issueById } from './issue'
import { lockSending } from './lock-sending'
import { type CannotLeave, cannotLeave, whyIssueStays } from './may-leave-now'
import { noteTime, type Time } from './note-time'
import { holdKey, scheduleSending } from './write-issue'

export type SendRefusal = 'unknown' | 'not-by-hand' | 'sent-already' | FreeLetterFault

/**
 * Gives a letter that an editor wrote, or took back, to the sender: not before `at`, nor before the time to undo is
 * over. One that would be held at its minute is refused now, while somebody is there who can put it right.
 * @returns when it leaves at the earliest, ISO.
 */
export async function sendIssue(
  req: PayloadRequest,
  { issue, at }: { issue: string; at?: Time },
): Promise<Result<{ notBefore: string }, SendRefusal> | CannotLeave> {
  return inTransaction(req, async () => {
    await holdKey(req, `send:${issue}`)
    const found = await issueById(req, issue)
    if (!found) return no('unknown')
    const verdict = mayBeSent(found.kind, await lockSending(req, issue))
    if (!verdict.ok) return verdict
    const whole = found.kind === 'free' ? isWhole({ ...found, hasWords: hasWords(found.body) }) : yes
    if (!whole.ok) return whole
    const why = await whyIssueStays(req, issue)
    if (why) return cannotLeave(why)
    await noteTime(req, issue, at)
    const notBefore = await scheduleSending(req, found, at?.at)
    return done({ notBefore: notBefore.toISOString() })
  })
}
