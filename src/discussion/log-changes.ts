/** What one write of a comment leaves in the moderation log. */
import type { PayloadRequest } from 'payload'
import { actorOf } from '@/platform/actor'
import { keepWording } from './former-wordings'
import { type Because, noteInLog } from './moderation-log'
import type { CommentKind, CommentStatus } from './statuses'

export type Logged = {
  id: string
  status: CommentStatus
  kind?: CommentKind | null
  publicWording?: string | null
  writerName?: string | null
  pinned?: boolean | null
  featured?: boolean | null
}

/** @param was nothing for a comment that is new. */
export async function logChanges(
  req: PayloadRequest,
  was: Logged | undefined,
  is: Logged,
  { as, ...why }: Because,
): Promise<void> {
  const entry = { comment: is.id, from: was?.status, to: is.status }
  const isMoved = was?.status !== is.status
  const isReworded = was !== undefined && (was.publicWording ?? '') !== (is.publicWording ?? '')
  if (isReworded && actorOf(req) === 'staff') {
    if (as !== 'redacted') await keepWording(req, { comment: is.id, why: 'reworded', words: was.publicWording ?? '' })
    await noteInLog(req, { ...entry, ...(isMoved ? {} : why), action: as ?? 'reworded' })
  }
  if (was && actorOf(req) === 'staff') await logFacts(req, was, is)
  if (isMoved) await noteInLog(req, { ...entry, ...why, action: 'status' })
  for (const name of ['pinned', 'featured'] as const) {
    if (!was || Boolean(was[name]) === Boolean(is[name])) continue
    await noteInLog(req, { ...entry, ...why, action: name, reasons: [is[name] ? 'set' : 'taken-back'] })
  }
}

/** The name that readers see, kept aside like a wording, and what it was taken for. */
async function logFacts(req: PayloadRequest, was: Logged, is: Logged): Promise<void> {
  const entry = { comment: is.id, from: was.status, to: is.status }
  if ((was.writerName ?? '') !== (is.writerName ?? '')) {
    await keepWording(req, { comment: is.id, why: 'renamed', words: was.writerName ?? '' })
    await noteInLog(req, { ...entry, action: 'renamed' })
  }
  if (was.kind !== is.kind) await noteInLog(req, { ...entry, action: 'reclassed', reasons: [is.kind ?? ''] })
}
