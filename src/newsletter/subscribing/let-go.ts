import type { PayloadRequest } from 'payload'
import { forgetLettersTo } from '@/mailroom/forget-letters'
import { revokeAllLinks } from '@/mailroom/links'
import { addressesOfLetters } from '@/mailroom/queries'
import { query } from '@/platform/database'
import { forgetDeliveries } from './forget-deliveries'
import { subscriberSubject } from './link-purposes'
import { keysOfLetters, ownLetters } from './own-letters'
import { forgetWhoseSignUps } from './sign-ups'
import { changeSubscriber, type Subscriber } from './subscriber'

/**
 * Forgets a subscriber, in a transaction that holds address and row: address, topics, links, codes, letters, deliveries
 * and what a provider told of them. Of the row its id, its states and its dates stay, so that the events of consent,
 * which name that id, go on to add up. Whether that is recorded, and the address suppressed, is for the caller.
 * @param keepLetters where the HMAC is kept anyway, as of an address that was blocked: by the rows of its letters, which
 *   no sender sends any more, the proof of consent is still found.
 */
export async function letGo(
  req: PayloadRequest,
  { id, addressHmac }: Subscriber,
  { keepLetters = false } = {},
): Promise<void> {
  const keys = keysOfLetters(await revokeAllLinks(req, subscriberSubject(id)))
  const hmacs = await theirAddresses(req, id, [
    ...(addressHmac ? [addressHmac] : []),
    ...(await addressesOfLetters(req, keys)),
  ])
  if (!keepLetters) await forgetLettersTo(req, { kinds: ownLetters, hmacs, keys })
  await forgetDeliveries(req, id)
  await forgetWhoseSignUps(req, hmacs)
  await query(req, 'delete from confirm_codes where subscriber_id = $1 or address_hmac = any($2::text[])', [id, hmacs])
  await query(req, 'delete from address_changes where subscriber_id = $1 or address_hmac = any($2::text[])', [
    id,
    hmacs,
  ])
  await changeSubscriber(req, id, {
    status: 'erased',
    addressSealed: null,
    addressHmac: null,
    frequency: 'each',
    topics: [],
    pausedUntil: null,
    leftAt: new Date().toISOString(),
  })
}

/** Every address that was ever theirs, as far as anything still knows it; none that is somebody else's by now. */
async function theirAddresses(req: PayloadRequest, id: string, known: string[]): Promise<string[]> {
  const rows = await query<{ hmac: string }>(
    req,
    `select hmac from (
       select unnest($2::text[]) as hmac
       union select address_hmac from deliveries where subscriber_id = $1
       union select address_hmac from address_changes where subscriber_id = $1
     ) address where hmac not in (select address_hmac from subscribers where address_hmac is not null and id <> $1)`,
    [id, known],
  )
  return rows.map(({ hmac }) => hmac)
}
