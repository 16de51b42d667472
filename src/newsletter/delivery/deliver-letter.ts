/** Single letters: confirmations, notices, password resets. One row each, one request each, always before newsletters. */
import { openAddress } from '@/mailroom/addresses'
import { openBody } from '@/mailroom/letter-body'
import { respectsSuppression } from '@/mailroom/letter-kinds'
import type { Letter, Outcome } from '@/platform/mail/mailer'
import { beginLetter, type ClaimedLetter, claimLetter, releaseLetter } from './claim-letter'
import { holdAll } from './provider-limit'
import { beginInSlot, noteLateness } from './rate-slot'
import { afterLetter, mayBeRepeated } from './rules'
import type { Sender } from './sender'
import { settleLetter } from './settle-letter'

/** Delivers one letter that is due. @returns false when there was none. */
export async function deliverLetter(sender: Sender): Promise<boolean> {
  const claimed = await claimLetter(sender)
  if (!claimed) return false
  const refusal = refusalOf(sender, claimed)
  if (refusal) {
    await settleLetter(sender, claimed, refusal, { reason: refusal.reason })
    return true
  }
  const letter = written(sender, claimed)
  if ('reason' in letter) {
    const later = { kind: 'again', seconds: 300, doubtful: claimed.doubtful } as const
    await settleLetter(sender, claimed, later, { reason: letter.reason })
    sender.log.error(`Letter ${claimed.id}: ${letter.reason}`)
    return true
  }
  const slot = await beginInSlot(sender, { for: 'letter' }, beginLetter(sender, claimed))
  if (!slot) {
    await releaseLetter(sender, claimed)
    return true
  }
  const [outcome] = await Promise.all([sender.mailer.send(letter), noteLateness(sender, slot)])
  await Promise.all([settleBy(sender, claimed, outcome), holdAll(sender, outcome)])
  return true
}

async function settleBy(sender: Sender, claimed: ClaimedLetter, outcome: Outcome): Promise<void> {
  const attempt = {
    attempts: claimed.attempts + 1,
    letters: 1,
    doubtful: claimed.doubtful,
    idempotent: sender.mailer.idempotent,
    refusedHours: claimed.refusedHours,
  }
  const next = afterLetter(outcome, attempt, Math.random())
  const told = outcome.kind === 'accepted' ? { providerId: outcome.providerIds[0] } : { reason: outcome.reason }
  await settleLetter(sender, claimed, next, told)
  if ('reason' in told) sender.log.error(`Letter ${claimed.id} was not accepted: ${told.reason}`)
}

type Refusal = { kind: 'suppressed' | 'needs-review'; reason: string }

function refusalOf({ mailer }: Sender, claimed: ClaimedLetter): Refusal | undefined {
  if (claimed.suppressed && respectsSuppression(claimed.kind))
    return { kind: 'suppressed', reason: 'this address gets no mail' }
  if (claimed.doubtful && !mayBeRepeated('letter', { ...claimed, idempotent: mailer.idempotent })) {
    return { kind: 'needs-review', reason: 'it may have been accepted, and too late for a repeat to be recognised' }
  }
  return undefined
}

/** The letter as it leaves, or why it cannot be opened: then it waits, and says so. */
function written({ settings }: Sender, claimed: ClaimedLetter): Letter | { reason: string } {
  if (!claimed.sealedAddress || !claimed.sealedBody) return { reason: 'its address or body is gone' }
  try {
    const { subject, html, text, headers } = openBody(claimed.sealedBody)
    return {
      id: claimed.id,
      to: openAddress(claimed.sealedAddress),
      from: settings.MAIL_FROM,
      subject,
      html,
      text,
      headers,
      tags: { d: claimed.id },
    }
  } catch (error) {
    return { reason: error instanceof Error ? error.message : 'it cannot be opened' }
  }
}
