import type { PayloadRequest } from 'payload'
import { recordConsent } from '@/mailroom/consent'
import { isSuppressed } from '@/mailroom/suppress'
import { CONSENT_PURPOSE } from '../subscribing/consent-purpose'
import { letGo } from '../subscribing/let-go'
import { subscriberSubject } from '../subscribing/link-purposes'
import { isSubscribed } from '../subscribing/sign-up-rules'
import { lockSubscriber, subscriberByAddress } from '../subscribing/subscriber'

/** Whether a subscription may move to an address: nobody who gets letters has it, and it was not refused. */
export async function isFree(req: PayloadRequest, hmac: string): Promise<boolean> {
  if (await isSuppressed(req, hmac)) return false
  const other = await subscriberByAddress(req, hmac)
  return !other || !isSubscribed(other.status)
}

/** Forgets who had a free address before, who never confirmed it, has left or was refused: an address has one row. */
export async function freeAddress(req: PayloadRequest, hmac: string): Promise<void> {
  const other = await subscriberByAddress(req, hmac)
  const held = other && (await lockSubscriber(req, other.id))
  if (!held) return
  await letGo(req, held)
  await recordConsent(req, {
    subject: subscriberSubject(held.id),
    event: 'erased',
    purpose: CONSENT_PURPOSE,
    method: 'address-taken-over',
    language: held.language,
  })
}
