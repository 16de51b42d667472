/** A chunk's way: claimed, sealed, a slot awaited, begun, sent, recorded. Every step can be the last of a process. */
import type { Letter, Outcome } from '@/platform/mail/mailer'
import { beginChunk, type ClaimedChunk, claimChunk, keepChunk, releaseChunk } from './claim-chunk'
import { deliverLetter } from './deliver-letter'
import { payloadHash, type Snapshot } from './issue-letter'
import { lettersOf, membersOf, snapshotOf, Unreadable } from './members'
import { holdAll } from './provider-limit'
import { beginInSlot, noteLateness } from './rate-slot'
import { afterChunk, mayBeRepeated, type Next } from './rules'
import { sealChunk } from './seal-chunk'
import type { Sender } from './sender'
import { settleChunk } from './settle-chunk'

/** A chunk that has waited this long for its slot is claimed and sealed anew, so that whoever left meanwhile is left out. */
const LONGEST_IN_HAND_MS = 60_000

/** Submits one chunk that is due. @returns false when there was none. */
export async function submitChunk(sender: Sender): Promise<boolean> {
  const chunk = await claimChunk(sender)
  if (!chunk) return false
  const snapshot = await snapshotOf(sender.pool, chunk.issueId)
  const setAside = (next: Next, reason: string) => {
    sender.log.error(`Issue ${chunk.issueId}, chunk ${chunk.no}: ${reason}`)
    return settleChunk(sender, chunk, next, { letters: [], contentHash: snapshot.contentHash, reason })
  }
  if (chunk.doubtful && !mayBeRepeated('chunk', { ...chunk, idempotent: sender.mailer.idempotent })) {
    await setAside({ kind: 'needs-review' }, 'it may have been accepted, and a repeat would not be recognised')
    return true
  }
  const ready = await makeReady(sender, chunk, snapshot)
  if (ready.kind === 'unreadable')
    await setAside({ kind: 'again', seconds: 300, doubtful: chunk.doubtful }, ready.reason)
  if (ready.kind === 'changed')
    await setAside({ kind: 'needs-review' }, 'it may have been accepted, and settings have changed since')
  if (ready.kind === 'ready') await send(sender, { ...chunk, sealed: true }, snapshot, ready)
  return true
}

type Ready =
  | { kind: 'ready'; letters: Letter[]; key: string }
  | { kind: 'changed' | 'nothing' }
  | { kind: 'unreadable'; reason: string }

/**
 * The letters of a chunk: in doubt the very ones that were sealed, under the same key; otherwise sealed now, so that
 * whoever has left in the meantime is left out.
 */
async function makeReady(sender: Sender, chunk: ClaimedChunk, snapshot: Snapshot): Promise<Ready> {
  try {
    if (chunk.sealed && chunk.doubtful && chunk.idempotencyKey) {
      const letters = lettersOf(await membersOf(sender.pool, chunk), snapshot, sender.settings)
      const isSame = payloadHash(sender.mailer.account, letters) === chunk.payloadHash
      return isSame ? { kind: 'ready', letters, key: chunk.idempotencyKey } : { kind: 'changed' }
    }
    sender.reach('before-seal')
    const sealing = await sealChunk(sender, chunk, snapshot)
    sender.reach('after-seal')
    return sealing.kind === 'sealed' ? { ...sealing, kind: 'ready' } : { kind: 'nothing' }
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'unreadable', reason: error.message }
    throw error
  }
}

async function send(
  sender: Sender,
  chunk: ClaimedChunk,
  snapshot: Snapshot,
  { letters, key }: { letters: Letter[]; key: string },
) {
  const since = performance.now()
  const turn = { for: 'chunk', meanwhile: () => lettersFirst(sender, chunk, since) } as const
  sender.mailer.prepare?.(letters)
  const slot = await beginInSlot(sender, turn, beginChunk(sender, chunk))
  if (!slot) return releaseChunk(sender, chunk)
  sender.reach('after-begin')
  const [outcome] = await Promise.all([sender.mailer.sendBatch(letters, key), noteLateness(sender, slot)])
  sender.reach('after-answer')
  await holdAll(sender, outcome)
  const next = afterChunk(outcome, attemptOf(sender, chunk, letters), Math.random())
  await settleChunk(sender, chunk, next, { letters, contentHash: snapshot.contentHash, ...toldBy(outcome) })
  if (outcome.kind !== 'accepted') sender.log.error(`Issue ${chunk.issueId}, chunk ${chunk.no}: ${outcome.reason}`)
  sender.reach('after-record')
}

/** Single letters that came meanwhile go before a chunk that waits. @returns false when it is not to wait on. */
async function lettersFirst(sender: Sender, chunk: ClaimedChunk, since: number): Promise<boolean> {
  while (await deliverLetter(sender));
  return performance.now() - since < LONGEST_IN_HAND_MS && (await keepChunk(sender, chunk))
}

const attemptOf = ({ mailer }: Sender, { attempts, doubtful, refusedHours }: ClaimedChunk, letters: Letter[]) => ({
  attempts: attempts + 1,
  letters: letters.length,
  doubtful,
  idempotent: mailer.idempotent,
  refusedHours,
})

const toldBy = (outcome: Outcome) =>
  outcome.kind === 'accepted' ? { providerIds: outcome.providerIds } : { reason: outcome.reason }
