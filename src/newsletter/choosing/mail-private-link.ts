import type { PayloadRequest } from 'payload'
import { mailboxHmac, openAddress } from '@/mailroom/addresses'
import { letterhead } from '@/mailroom/letterhead'
import { makeLink, revokeLinks } from '@/mailroom/links'
import { postLetter } from '@/mailroom/post-letter'
import { isSuppressed } from '@/mailroom/suppress'
import { inTransaction } from '@/platform/transaction'
import { done, type Result } from '@/platform/verdict'
import { preferencesLinkLetter } from '../letters'
import { PRIVATE_LINK, PRIVATE_LINK_HOURS, subscriberSubject } from '../subscribing/link-purposes'
import { lockMailbox } from '../subscribing/subscriber'
import { mayWriteAgain } from './may-write-again'
import { heldBy, type Key, type KeyRefusal, whose } from './whose'

/**
 * Mails a private link to the address of whoever got a letter; the one before works no more. Whether a letter goes
 * out is not told: the answer is the same. Also for who has left: they may want to see or erase what is kept.
 */
export async function mailPrivateLink(req: PayloadRequest, token: string): Promise<Result<null, KeyRefusal>> {
  const key: Key = { by: 'letter', token }
  return inTransaction(req, async () => {
    // First the mailbox, then the row, as everybody does.
    const known = await whose(req, key)
    if (known.ok && known.value.addressSealed)
      await lockMailbox(req, mailboxHmac(openAddress(known.value.addressSealed)))
    const found = await heldBy(req, key)
    if (!found.ok) return found
    const { id, addressHmac, addressSealed, language } = found.value
    if (!addressHmac || !addressSealed || (await isSuppressed(req, addressHmac))) return done(null)
    const to = openAddress(addressSealed)
    if (!(await mayWriteAgain(req, 'preferences-link', mailboxHmac(to)))) return done(null)
    const subject = subscriberSubject(id)
    await revokeLinks(req, PRIVATE_LINK, subject)
    const link = await makeLink(req, { purpose: PRIVATE_LINK, subject, hours: PRIVATE_LINK_HOURS })
    await postLetter(req, {
      kind: 'preferences-link',
      uniqueKey: `preferences-link:${link.id}`,
      to,
      ...(await preferencesLinkLetter(await letterhead(req, language), link.token)),
    })
    return done(null)
  })
}
