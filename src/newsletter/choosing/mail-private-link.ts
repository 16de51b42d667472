import type { PayloadRequest } from 'payload'
import { openAddress } from '@/mailroom/addresses'
import { letterhead } from '@/mailroom/letterhead'
import { makeLink, revokeLinks } from '@/mailroom/links'
import { postLetter } from '@/mailroom/post-letter'
import { isSuppressed } from '@/mailroom/suppress'
import { inTransaction } from '@/platform/transaction'
import { done, type Result } from '@/platform/verdict'
import { preferencesLinkLetter } from '../letters'
import { PRIVATE_LINK, PRIVATE_LINK_HOURS, subscriberSubject } from '../subscribing/link-purposes'
import { mayWriteAgain } from './may-write-again'
import { heldBy, type KeyRefusal } from './whose'

/**
 * Mails a private link to the address of whoever got a letter; the one before works no more. Whether a letter goes
 * out is not told: the answer is the same. Also for who has left: they may want to see or erase what is kept.
 */
export async function mailPrivateLink(req: PayloadRequest, token: string): Promise<Result<null, KeyRefusal>> {
  return inTransaction(req, async () => {
    const found = await heldBy(req, { by: 'letter', token })
    if (!found.ok) return found
    const { id, addressHmac, addressSealed, language } = found.value
    if (!addressHmac || !addressSealed || (await isSuppressed(req, addressHmac))) return done(null)
    if (!(await mayWriteAgain(req, 'preferences-link', addressHmac))) return done(null)
    const subject = subscriberSubject(id)
    await revokeLinks(req, PRIVATE_LINK, subject)
    const link = await makeLink(req, { purpose: PRIVATE_LINK, subject, hours: PRIVATE_LINK_HOURS })
    await postLetter(req, {
      kind: 'preferences-link',
      uniqueKey: `preferences-link:${link.id}`,
      to: openAddress(addressSealed),
      ...(await preferencesLinkLetter(await letterhead(req, language), link.token)),
    })
    return done(null)
  })
}
