import type { PayloadRequest } from 'payload'
import { addressHmac } from '@/mailroom/addresses'
import { inTransaction } from '@/platform/transaction'
import { no, type Verdict, yes } from '@/platform/verdict'
import { hasRole, nameOf } from '@/staff/roles'
import { couldGetLetters, withdraw } from './leave'
import { lockAddress, lockSubscriber, subscriberByAddress } from './subscriber'

/**
 * An editor ends the subscription of somebody who asked for it elsewhere, by mail to `UNSUBSCRIBE_MAILTO` for example.
 * The editor hears the same whatever is known of the address. Who ended it stands in the proof for good.
 * @param address one bare address, as `addressFrom` reads it; it is kept nowhere.
 */
export async function endSubscription(req: PayloadRequest, address: string): Promise<Verdict<'nobody-ends'>> {
  if (!hasRole(req, 'administrator', 'editor')) return no('nobody-ends')
  const hmac = addressHmac(address)
  return inTransaction(req, async () => {
    await lockAddress(req, hmac)
    const found = await subscriberByAddress(req, hmac)
    const subscriber = found && (await lockSubscriber(req, found.id))
    if (subscriber && couldGetLetters(subscriber.status)) {
      await withdraw(req, subscriber, { method: 'editor', recordedBy: nameOf(req.user) })
    }
    return yes
  })
}
