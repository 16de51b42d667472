import type { PayloadRequest } from 'payload'
import { addressHmac, mailboxHmac, sealAddress } from '@/mailroom/addresses'
import { letterhead } from '@/mailroom/letterhead'
import { makeLink, revokeLinks } from '@/mailroom/links'
import { postLetter } from '@/mailroom/post-letter'
import { isSuppressed } from '@/mailroom/suppress'
import { query } from '@/platform/database'
import { type Limit, takeTurn } from '@/platform/rate-limit'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { newAddressLetter } from '../letters'
import { NEW_ADDRESS, NEW_ADDRESS_HOURS, subscriberSubject } from '../subscribing/link-purposes'
import { isSubscribed } from '../subscribing/sign-up-rules'
import { lockAddress, lockMailbox } from '../subscribing/subscriber'
import { isFree } from './free-address'
import { mayWriteAgain } from './may-write-again'
import { heldBy, type KeyRefusal, whose } from './whose'

/** However many new addresses somebody types: more letters than these do not leave in their name. */
const ofOnePerson: Limit = { name: 'new-address', most: 5, seconds: 24 * 3600 }

/**
 * Somebody types a new address. What happens next happens in that mailbox: for an address that is subscribed, blocked
 * or gets no mail all is the same but for the letter. Whatever it is, it takes the place of another one that waits.
 */
export async function askNewAddress(
  req: PayloadRequest,
  { token, address }: { token: string; address: string },
): Promise<Result<null, KeyRefusal | 'not-subscribed'>> {
  const hmac = addressHmac(address)
  const mailbox = mailboxHmac(address)
  const known = await whose(req, { by: 'private', token })
  if (!known.ok) return known
  const wait = await takeTurn(req, ofOnePerson, known.value.id)
  return inTransaction(req, async () => {
    await lockMailbox(req, mailbox)
    await lockAddress(req, hmac)
    const found = await heldBy(req, { by: 'private', token })
    if (!found.ok) return found
    const { id, status, language } = found.value
    if (!isSubscribed(status)) return no('not-subscribed')
    if (wait > 0) return done(null)
    const mayGo = (await isFree(req, hmac)) && !(await isSuppressed(req, mailbox))
    const may = mayGo && (await mayWriteAgain(req, 'new-address', mailbox))
    // Pressed twice, the link of the first press goes on working.
    if (!may && (await waits(req, id, hmac))) return done(null)
    const subject = subscriberSubject(id)
    await revokeLinks(req, NEW_ADDRESS, subject)
    await query(req, 'delete from address_changes where subscriber_id = $1', [id])
    if (!may) return done(null)
    await query(req, 'insert into address_changes (subscriber_id, address_hmac, sealed_address) values ($1, $2, $3)', [
      id,
      hmac,
      sealAddress(address),
    ])
    const link = await makeLink(req, { purpose: NEW_ADDRESS, subject, hours: NEW_ADDRESS_HOURS })
    await postLetter(req, {
      kind: 'new-address',
      uniqueKey: `new-address:${link.id}`,
      to: address,
      ...(await newAddressLetter(await letterhead(req, language), link.token)),
    })
    return done(null)
  })
}

async function waits(req: PayloadRequest, id: string, hmac: string): Promise<boolean> {
  const rows = await query(req, 'select 1 from address_changes where subscriber_id = $1 and address_hmac = $2', [
    id,
    hmac,
  ])
  return rows.length > 0
}
