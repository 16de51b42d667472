import type { PayloadRequest } from 'payload'
import { recordConsent } from '@/mailroom/consent'
import { inTransaction } from '@/platform/transaction'
import { done, type Result } from '@/platform/verdict'
import { CONSENT_PURPOSE } from '../subscribing/consent-purpose'
import { letGo } from '../subscribing/let-go'
import { subscriberSubject } from '../subscribing/link-purposes'
import { lockAddress } from '../subscribing/subscriber'
import { wayOf } from './change-choices'
import { heldBy, type Key, type KeyRefusal, whose } from './whose'

/** Everything about a subscriber goes, by a private link. Pressed twice, it is done once, and both hear so. */
export async function eraseSubscription(
  req: PayloadRequest,
  { token, wording }: { token: string; wording: string },
): Promise<Result<null, KeyRefusal>> {
  const key: Key = { by: 'private', token }
  return inTransaction(req, async () => {
    // First the address, then its rows, as everybody does.
    const known = await whose(req, key)
    if (known.ok && known.value.addressHmac) await lockAddress(req, known.value.addressHmac)
    const found = await heldBy(req, key)
    if (!found.ok) return found.reason === 'erased' ? done(null) : found
    const { id, language } = found.value
    await letGo(req, found.value)
    await recordConsent(req, {
      subject: subscriberSubject(id),
      event: 'erased',
      purpose: CONSENT_PURPOSE,
      wording,
      language,
      ...wayOf(key),
    })
    return done(null)
  })
}
