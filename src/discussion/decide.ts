/** What staff decide on a comment: shown, put away, or spam. Hooks ask the same rules when the select is used by hand. */
import type { PayloadRequest } from 'payload'
import { done, no, type Result } from '@/platform/verdict'
import { roleOf } from '@/staff/roles'
import { placeOf } from './find-comment'
import { plainWords } from './plain-words'
import { mayBecome, mayBeShown, mayDecide } from './rules'
import type { CommentStatus } from './statuses'

export type DecisionRefusal = 'not-a-confidant' | 'no-comment' | 'wrong-status' | 'no-wording'

/**
 * Publishes a comment, in the wording given or in the one it has. Approving twice is approving once.
 * @returns the status it has now.
 */
export async function approveComment(
  req: PayloadRequest,
  id: string,
  publicWording?: string,
): Promise<Result<CommentStatus, DecisionRefusal>> {
  const allowed = await decidable(req, id)
  if (!allowed.ok) return allowed
  const wording = plainWords(publicWording ?? allowed.value.wording)
  const verdict = mayBeShown(allowed.value.status, wording)
  return verdict.ok ? change(req, id, { status: 'published', publicWording: wording }) : verdict
}

/** Puts a comment where readers do not see it: one that was shown is hidden, one that waited is rejected. */
export async function rejectComment(req: PayloadRequest, id: string): Promise<Result<CommentStatus, DecisionRefusal>> {
  const allowed = await decidable(req, id)
  if (!allowed.ok) return allowed
  const { status } = allowed.value
  return become(req, id, status, status === 'published' || status === 'hidden' ? 'hidden' : 'rejected')
}

export async function markAsSpam(req: PayloadRequest, id: string): Promise<Result<CommentStatus, DecisionRefusal>> {
  const allowed = await decidable(req, id)
  return allowed.ok ? become(req, id, allowed.value.status, 'spam') : allowed
}

async function decidable(
  req: PayloadRequest,
  id: string,
): Promise<Result<{ status: CommentStatus; wording: string }, DecisionRefusal>> {
  const may = mayDecide(roleOf(req.user))
  if (!may.ok) return may
  const place = await placeOf(req, id)
  return place ? done(place) : no('no-comment')
}

function become(req: PayloadRequest, id: string, from: CommentStatus, to: CommentStatus) {
  const verdict = mayBecome(from, to)
  return verdict.ok ? change(req, id, { status: to }) : verdict
}

/** Through access and hooks, as if it were done by hand. */
async function change(req: PayloadRequest, id: string, data: { status: CommentStatus; publicWording?: string }) {
  await req.payload.update({ collection: 'comments', id, data, depth: 0, overrideAccess: false, req })
  return done(data.status)
}
