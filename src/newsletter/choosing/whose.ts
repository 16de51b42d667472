/** The two keys to a subscription. What each opens stands in decision 28. */
import type { PayloadRequest } from 'payload'
import { findLink, type LinkRefusal, subjectOfLink } from '@/mailroom/links'
import { done, no, type Result } from '@/platform/verdict'
import { PRIVATE_LINK } from '../subscribing/link-purposes'
import { lockSubscriber, type Subscriber, subscriberById } from '../subscribing/subscriber'
import { readUnsubscribeToken } from '../subscribing/unsubscribe-token'

/** `letter`: the link that stands in every letter, and may have been forwarded. `private`: one mailed an hour ago. */
export type Key = { by: 'letter' | 'private'; token: string }
export type KeyRefusal = Exclude<LinkRefusal, 'used'> | 'erased'

/** Whose subscription a key opens. Changes nothing. */
export const whose = (req: PayloadRequest, key: Key): Promise<Result<Subscriber, KeyRefusal>> =>
  opened(req, key, subscriberById)

/** The same, with the row held until the transaction ends. */
export const heldBy = (req: PayloadRequest, key: Key): Promise<Result<Subscriber, KeyRefusal>> =>
  opened(req, key, lockSubscriber)

async function opened(req: PayloadRequest, key: Key, find: typeof subscriberById) {
  if (key.by === 'letter') {
    const link = readUnsubscribeToken(key.token)
    if (!link) return no('unknown')
    const subscriber = await find(req, link.subscriberId)
    if (subscriber && subscriber.linkVersion !== link.linkVersion) return no('revoked')
    return orErased(subscriber)
  }
  const link = await findLink(req, key.token, PRIVATE_LINK)
  if (!link.ok) {
    if (await isErased(req, key.token)) return no('erased')
    // Nobody uses a private link up.
    return no(link.reason === 'used' ? 'revoked' : link.reason)
  }
  return orErased(await find(req, link.value.subject.id))
}

const orErased = (subscriber: Subscriber | undefined): Result<Subscriber, 'erased'> =>
  subscriber?.addressHmac ? done(subscriber) : no('erased')

/** Whether a private link, which works no more, was that of somebody who has been erased. */
async function isErased(req: PayloadRequest, token: string): Promise<boolean> {
  const subject = await subjectOfLink(req, token, PRIVATE_LINK)
  const subscriber = subject && (await subscriberById(req, subject.id))
  return subscriber?.status === 'erased'
}
