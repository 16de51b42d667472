import type { PayloadRequest } from 'payload'
import { openAddress } from '@/mailroom/addresses'
import { letterhead } from '@/mailroom/letterhead'
import { makeLink } from '@/mailroom/links'
import { postLetter } from '@/mailroom/post-letter'
import { env } from '@/platform/env'
import { subscribedAlreadyLetter } from '../letters'
import { listHeaders } from '../list-headers'
import { unsubscribeUrl } from '../urls'
import { PRIVATE_LINK, PRIVATE_LINK_HOURS, subscriberSubject } from './link-purposes'
import type { Subscriber } from './subscriber'
import { unsubscribeToken } from './unsubscribe-token'

/**
 * Tells a subscriber whose address was entered once more that they are subscribed, with a private link: for whoever has
 * no letter at hand. An earlier private link goes on working: a stranger's form ends nobody's visit.
 */
export async function tellSubscribed(req: PayloadRequest, subscriber: Subscriber): Promise<void> {
  const { id, language, linkVersion, addressSealed } = subscriber
  if (!addressSealed) return
  const link = await makeLink(req, { purpose: PRIVATE_LINK, subject: subscriberSubject(id), hours: PRIVATE_LINK_HOURS })
  const leave = unsubscribeToken({ subscriberId: id, linkVersion })
  await postLetter(req, {
    kind: 'subscribed-already',
    uniqueKey: `subscribed-already:${link.id}`,
    to: openAddress(addressSealed),
    ...(await subscribedAlreadyLetter(await letterhead(req, language), { own: link.token, leave })),
    headers: listHeaders(unsubscribeUrl(leave), env()),
  })
}
