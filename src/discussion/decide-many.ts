/** The same decision on several items, each in a transaction of its own: one that is refused keeps none back. */
import type { PayloadRequest } from 'payload'
import { plainError } from '@/platform/plain-error'
import { assertNever, type Result } from '@/platform/verdict'
import {
  approveComment,
  type Decision,
  type DecisionRefusal,
  declineComment,
  hideComment,
  markAsSpam,
  reopenComment,
} from './decide'
import type { CommentStatus } from './statuses'

export const deciding = ['approve', 'decline', 'hide', 'spam', 'reopen'] as const
export type Deciding = (typeof deciding)[number]

/** The most items of one press. */
export const MANY_MOST = 50

export type DecidedOne = { id: string; result: Result<CommentStatus, DecisionRefusal | 'failed'> }

export function decideOne(req: PayloadRequest, id: string, act: Deciding, decision: Decision, wording?: string) {
  switch (act) {
    case 'approve':
      return approveComment(req, id, wording, decision)
    case 'decline':
      return declineComment(req, id, decision)
    case 'hide':
      return hideComment(req, id, decision)
    case 'spam':
      return markAsSpam(req, id, decision)
    case 'reopen':
      return reopenComment(req, id, decision)
    default:
      return assertNever(act)
  }
}

/** @returns what became of each, in the order given. */
export async function decideMany(
  req: PayloadRequest,
  ids: readonly string[],
  act: Deciding,
  decision: Decision,
): Promise<DecidedOne[]> {
  const decided: DecidedOne[] = []
  for (const id of ids.slice(0, MANY_MOST)) {
    try {
      decided.push({ id, result: await decideOne(req, id, act, decision) })
    } catch (error) {
      req.payload.logger.error({ err: plainError(error), msg: `Deciding on ${id} failed` })
      decided.push({ id, result: { ok: false, reason: 'failed' } })
    }
  }
  return decided
}
