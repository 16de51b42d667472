import type { PayloadRequest } from 'payload'
import { type ConsentEvent, recordConsent } from '@/mailroom/consent'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import type { SubscriberStatus } from '../statuses'
import { takeConfirmationBack } from './confirm-codes'
import { CONSENT_PURPOSE } from './consent-purpose'
import { subscriberSubject } from './link-purposes'
import { changeSubscriber, lockSubscriber, type Subscriber, subscriberById } from './subscriber'
import { readUnsubscribeToken } from './unsubscribe-token'
import { leaveWords } from './wording'

/** `already`: this address got no letters before either. */
export type Leaving = Result<{ already: boolean }, 'unknown' | 'revoked'>

/** What the page behind an unsubscribe link has to say. Changes nothing. */
export async function leavingOf(req: PayloadRequest, token: string): Promise<Leaving> {
  const link = readUnsubscribeToken(token)
  if (!link) return no('unknown')
  return mayLeave(await subscriberById(req, link.subscriberId), link.linkVersion)
}

/**
 * Somebody leaves, by the button on the page or by the one in their mailbox (RFC 8058). Works for ever, also for
 * someone who was erased since: they get no letters, which is what they asked for.
 */
export async function leave(
  req: PayloadRequest,
  { token, method }: { token: string; method: 'button' | 'one-click' },
): Promise<Leaving> {
  const link = readUnsubscribeToken(token)
  if (!link) return no('unknown')
  return inTransaction(req, async () => {
    const subscriber = await lockSubscriber(req, link.subscriberId)
    const may = mayLeave(subscriber, link.linkVersion)
    if (!subscriber || !may.ok || may.value.already) return may
    // The mailbox's own button shows words of its own.
    const wording = method === 'button' ? leaveWords : undefined
    await withdraw(req, subscriber, { wording, page: '/newsletter/unsubscribe', method })
    return may
  })
}

/** Writes to a held subscriber that they get no more letters, and nobody confirms by what was sent before. */
export async function withdraw(
  req: PayloadRequest,
  { id, language }: Subscriber,
  how: Pick<ConsentEvent, 'wording' | 'page' | 'method' | 'recordedBy'>,
): Promise<void> {
  await changeSubscriber(req, id, { status: 'unsubscribed', leftAt: new Date().toISOString() })
  await takeConfirmationBack(req, id)
  await recordConsent(req, {
    subject: subscriberSubject(id),
    event: 'withdrawn',
    purpose: CONSENT_PURPOSE,
    language,
    ...how,
  })
}

const gettingLetters: readonly SubscriberStatus[] = ['pending', 'confirmed', 'paused']

/** Whether letters could come to somebody in this state, now or once they have confirmed. */
export const couldGetLetters = (status: SubscriberStatus): boolean => gettingLetters.includes(status)

function mayLeave(subscriber: Subscriber | undefined, linkVersion: number): Leaving {
  if (!subscriber) return done({ already: true })
  if (subscriber.linkVersion !== linkVersion) return no('revoked')
  return done({ already: !couldGetLetters(subscriber.status) })
}
