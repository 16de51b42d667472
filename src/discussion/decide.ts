/** What staff decide on a comment. Hooks ask the same rules when the select is used by hand. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { allOrNothing } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { roleOf } from '@/staff/roles'
import { letGo, takeInHand } from './claim'
import { type Because, because } from './moderation-log'
import { plainWords } from './plain-words'
import { mayBecome, mayBeShown, mayDecide, mayTouchAnswer } from './rules'
import type { CommentKind, CommentLane, CommentStatus } from './statuses'
import { openedAgain } from './triage/lane'

export type Decision = Because & {
  /** The status that whoever decides had before them; another one means that somebody was faster. */
  seen?: CommentStatus
  /** ISO: when they were shown it; a writer who has changed the words since is read again first. */
  shownAt?: string
}

export type DecisionRefusal =
  | 'not-a-confidant'
  | 'not-the-desk'
  | 'no-comment'
  | 'claimed'
  | 'decided-meanwhile'
  | 'changed-meanwhile'
  | 'wrong-status'
  | 'no-wording'
  | 'no-reason'

type Standing = {
  status: CommentStatus
  kind: CommentKind
  held: string
  wording: string
  isAnswer: boolean
  edited: Date | null
}
type Change = {
  status: CommentStatus
  publicWording?: string
  declinedFor?: string
  lane?: CommentLane
  heldFor?: string
}
type Decided = Promise<Result<CommentStatus, DecisionRefusal>>

/**
 * Publishes a comment, in the wording given or in the one it has. Approving twice is approving once.
 * @returns the status it has now, as the other decisions do.
 */
export const approveComment = (
  req: PayloadRequest,
  id: string,
  publicWording?: string,
  decision: Decision = {},
): Decided =>
  decide(req, id, decision, ({ status, wording }) => {
    const words = plainWords(publicWording ?? wording)
    const verdict = mayBeShown(status, words)
    return verdict.ok ? done({ status: 'published', publicWording: words, declinedFor: '' }) : verdict
  })

/** Says no, for reasons that the writer is told. */
export const declineComment = (req: PayloadRequest, id: string, decision: Decision): Decided =>
  decide(req, id, decision, ({ status }) => {
    const reasons = decision.reasons ?? []
    return reasons.length > 0 ? become(status, 'rejected', { declinedFor: reasons.join(' ') }) : no('no-reason')
  })

/** Takes away what was shown; it may come back. */
export const hideComment = (req: PayloadRequest, id: string, decision: Decision = {}): Decided =>
  decide(req, id, decision, ({ status }) => become(status, 'hidden'))

export const markAsSpam = (req: PayloadRequest, id: string, decision: Decision = {}): Decided =>
  decide(req, id, decision, ({ status }) => become(status, 'spam'))

/** Back among what waits, in the lane of what it is: no spam after all, or a decision that was a slip. */
export const reopenComment = (req: PayloadRequest, id: string, decision: Decision = {}): Decided =>
  decide(req, id, decision, ({ status, kind, held }) =>
    become(status, 'pending', { declinedFor: '', ...openedAgain(kind, held) }),
  )

function become(from: CommentStatus, to: CommentStatus, more: Partial<Change> = {}): Result<Change, 'wrong-status'> {
  const verdict = mayBecome(from, to)
  return verdict.ok ? done({ ...more, status: to }) : verdict
}

async function decide(
  req: PayloadRequest,
  id: string,
  { seen, shownAt, ...why }: Decision,
  choose: (standing: Standing) => Result<Change, DecisionRefusal>,
): Decided {
  const role = roleOf(req.user)
  const may = mayDecide(role)
  if (!may.ok) return may
  return allOrNothing<CommentStatus, DecisionRefusal>(req, async () => {
    const standing = await standingOf(req, id)
    if (!standing) return no('no-comment')
    const touch = standing.isAnswer ? mayTouchAnswer('staff', role) : may
    if (!touch.ok) return touch
    const mine = await takeInHand(req, id)
    if (!mine.ok) return mine
    if (seen && seen !== standing.status) return no('decided-meanwhile')
    if (shownAt && standing.edited && standing.edited > new Date(shownAt)) return no('changed-meanwhile')
    const chosen = choose(standing)
    if (!chosen.ok) return chosen
    because(req, id, why)
    const { value: data } = chosen
    // Through access and hooks, as if it were done by hand; what is written for the record is not for hands.
    await req.payload.update({ collection: 'comments', id, data, depth: 0, overrideAccess: true, req })
    await letGo(req, id)
    return done(data.status)
  })
}

/** Held until the decision is made, so that two at once are one after the other. */
async function standingOf(req: PayloadRequest, id: string): Promise<Standing | undefined> {
  const [row] = await query<Standing>(
    req,
    `select status, kind, coalesce(held_for, '') as held, coalesce(public_wording, '') as wording, answered_by_id is not null as "isAnswer",
       edited_at as edited
     from comments where id = $1 for update`,
    [id],
  )
  return row
}
