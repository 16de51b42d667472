import type { PayloadRequest } from 'payload'
import { openAddress } from '@/mailroom/addresses'
import { letterhead } from '@/mailroom/letterhead'
import { postLetter } from '@/mailroom/post-letter'
import { env } from '@/platform/env'
import { addressMovedLetter, movedHereLetter } from '../letters'
import { listHeaders } from '../list-headers'
import type { Subscriber } from '../subscribing/subscriber'
import { unsubscribeToken } from '../subscribing/unsubscribe-token'
import { unsubscribeUrl } from '../urls'

/**
 * Tells both mailboxes of a move: the old one what to do if it was somebody else, the new one how to choose and leave.
 * @param before the subscriber as they were. @param sealed the new address. @param link the id of the link that proved it.
 */
export async function tellMailboxes(
  req: PayloadRequest,
  before: Subscriber,
  sealed: string,
  link: string,
): Promise<void> {
  const head = await letterhead(req, before.language)
  const token = unsubscribeToken({ subscriberId: before.id, linkVersion: before.linkVersion })
  await postLetter(req, {
    kind: 'address-moved',
    uniqueKey: `address-moved:${link}`,
    to: openAddress(before.addressSealed ?? ''),
    ...(await addressMovedLetter(head, token)),
  })
  await postLetter(req, {
    kind: 'moved-here',
    uniqueKey: `moved-here:${link}`,
    to: openAddress(sealed),
    ...(await movedHereLetter(head, token)),
    headers: listHeaders(unsubscribeUrl(token), env()),
  })
}
