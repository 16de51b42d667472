import type { PayloadRequest } from 'payload'
import { recordConsent } from '@/mailroom/consent'
import { suppress } from '@/mailroom/suppress'
import { inTransaction } from '@/platform/transaction'
import { CONSENT_PURPOSE } from '../subscribing/consent-purpose'
import { subscriberSubject } from '../subscribing/link-purposes'
import { changeSubscriber, lockAddress, lockSubscriber, subscriberByAddress } from '../subscribing/subscriber'
import { type Refused, statusAfter } from './rules'

/**
 * An address that a mail server will never take, or whose reader complained, gets no more mail from here: neither
 * newsletters nor single letters. Found by its HMAC alone, so whoever has another address by now, or was erased, is
 * not touched. A complaint takes consent back; a bounce does not, as nobody said anything.
 */
export async function refuseAddress(
  req: PayloadRequest,
  { hmac, refused, source }: { hmac: string; refused: Refused; source: string },
): Promise<void> {
  await inTransaction(req, async () => {
    await lockAddress(req, hmac)
    await suppress(req, { hmac }, refused, source)
    const found = await subscriberByAddress(req, hmac)
    const subscriber = found && (await lockSubscriber(req, found.id))
    const status = subscriber && statusAfter(subscriber.status, refused)
    if (!status) return
    await changeSubscriber(req, subscriber.id, { status, leftAt: new Date().toISOString() })
    if (refused !== 'complained') return
    await recordConsent(req, {
      subject: subscriberSubject(subscriber.id),
      event: 'withdrawn',
      purpose: CONSENT_PURPOSE,
      method: 'complaint',
      language: subscriber.language,
    })
  })
}
