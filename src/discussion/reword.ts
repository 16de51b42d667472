/** Staff work on the words that readers see, without deciding on them yet. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { allOrNothing } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { roleOf } from '@/staff/roles'
import { takeInHand } from './claim'
import { keepWording, type Span } from './former-wordings'
import { because } from './moderation-log'
import { mayDecide, mayTouchAnswer } from './rules'
import { WORDING_MOST } from './wordings'

export const REMOVED = '[removed]'

export type RewordRefusal =
  | 'not-a-confidant'
  | 'not-the-desk'
  | 'no-comment'
  | 'claimed'
  | 'no-wording'
  | 'too-long'
  | 'no-span'

/** Keeps a new wording; the former one is kept aside. @returns the wording as it stands now. */
export const rewordComment = (req: PayloadRequest, id: string, words: string): Promise<Result<string, RewordRefusal>> =>
  write(req, id, () => done(words))

/**
 * Takes spans out of a wording: of the one given (what stands on the screen), or of the one that is kept. The former
 * wording is kept with their offsets.
 */
export const redactComment = (
  req: PayloadRequest,
  id: string,
  { spans, wording }: { spans: Span[]; wording?: string },
): Promise<Result<string, RewordRefusal>> =>
  write(req, id, async (kept) => {
    const words = wording ?? kept
    const cut = without(words, spans)
    if (cut === undefined) return no('no-span')
    because(req, id, { as: 'redacted' })
    await keepWording(req, { comment: id, why: 'redacted', words, spans })
    return done(cut)
  })

/** @returns nothing when the spans are none, overlap, or lie outside the words. */
export function without(words: string, spans: Span[]): string | undefined {
  const inOrder = spans.toSorted((one, other) => one.start - other.start)
  const isSound = inOrder.every(
    ({ start, end }, at) => start >= (inOrder[at - 1]?.end ?? 0) && start < end && end <= words.length,
  )
  if (inOrder.length === 0 || !isSound) return undefined
  const kept = [...inOrder, { start: words.length, end: words.length }].map(({ start }, at) =>
    words.slice(inOrder[at - 1]?.end ?? 0, start),
  )
  return kept.join(REMOVED)
}

async function write(
  req: PayloadRequest,
  id: string,
  make: (kept: string) => Result<string, RewordRefusal> | Promise<Result<string, RewordRefusal>>,
): Promise<Result<string, RewordRefusal>> {
  const role = roleOf(req.user)
  const may = mayDecide(role)
  if (!may.ok) return may
  return allOrNothing<string, RewordRefusal>(req, async () => {
    const [kept] = await query<{ wording: string; isAnswer: boolean }>(
      req,
      `select coalesce(public_wording, '') as wording, answered_by_id is not null as "isAnswer"
       from comments where id = $1 and status <> 'erased' for update`,
      [id],
    )
    if (!kept) return no('no-comment')
    const touch = kept.isAnswer ? mayTouchAnswer('staff', role) : may
    if (!touch.ok) return touch
    const mine = await takeInHand(req, id)
    if (!mine.ok) return mine
    const made = await make(kept.wording)
    if (!made.ok) return made
    if (!made.value.trim()) return no('no-wording')
    if (made.value.length > WORDING_MOST) return no('too-long')
    const data = { publicWording: made.value }
    const doc = await req.payload.update({ collection: 'comments', id, data, depth: 0, overrideAccess: true, req })
    return done(doc.publicWording ?? '')
  })
}
