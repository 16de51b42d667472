import type { PayloadRequest } from 'payload'
import { openAddress } from '@/mailroom/addresses'
import { recordConsent } from '@/mailroom/consent'
import { letterhead } from '@/mailroom/letterhead'
import { findLink, type LinkRefusal, subjectOfLink, useLink } from '@/mailroom/links'
import { postLetter } from '@/mailroom/post-letter'
import { isSuppressed } from '@/mailroom/suppress'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { welcomeLetter } from '../letters'
import { unsubscribeUrl } from '../urls'
import { CONFIRM, subscriberSubject } from './link-purposes'
import { isSubscribed } from './sign-up-rules'
import { changeSubscriber, lockSubscriber, type Subscriber, subscriberById } from './subscriber'
import { unsubscribeToken } from './unsubscribe-token'
import { CONSENT_PURPOSE } from './wording'

/** `already`: the subscription stood before this press. */
export type Confirmation = Result<{ already: boolean }, LinkRefusal>

/** What the page behind a confirmation link has to say. Changes nothing. */
export async function confirmationOf(req: PayloadRequest, token: string): Promise<Confirmation> {
  const link = await findLink(req, token, CONFIRM)
  return link.ok ? done({ already: false }) : alreadyOr(req, token, link)
}

/**
 * The button was pressed: from here on somebody is a subscriber. Subscriber, proof and welcome letter are written
 * together or not at all; a second press hears that it is done.
 * @param wording the words that stood above the button.
 */
export async function confirmSubscription(
  req: PayloadRequest,
  { token, wording }: { token: string; wording: string },
): Promise<Confirmation> {
  return inTransaction(req, async () => {
    const link = await useLink(req, token, CONFIRM)
    if (!link.ok) return alreadyOr(req, token, link)
    const subscriber = await lockSubscriber(req, link.value.subject.id)
    if (!subscriber?.addressHmac || (await isSuppressed(req, subscriber.addressHmac))) return no('revoked')
    if (isSubscribed(subscriber.status)) return done({ already: true })
    await changeSubscriber(req, subscriber.id, {
      status: 'confirmed',
      confirmedAt: new Date().toISOString(),
      leftAt: null,
    })
    await welcome(req, subscriber, link.value.id, wording)
    return done({ already: false })
  })
}

/** Whoever holds an old link and is subscribed hears that, not that the link is used up. */
async function alreadyOr(req: PayloadRequest, token: string, refusal: Confirmation): Promise<Confirmation> {
  const subject = await subjectOfLink(req, token, CONFIRM)
  const subscriber = subject && (await subscriberById(req, subject.id))
  return subscriber && isSubscribed(subscriber.status) ? done({ already: true }) : refusal
}

async function welcome(req: PayloadRequest, subscriber: Subscriber, linkId: string, wording: string): Promise<void> {
  const { id, language, linkVersion, addressSealed } = subscriber
  const head = await letterhead(req, language)
  await recordConsent(req, {
    subject: subscriberSubject(id),
    event: 'confirmed',
    purpose: CONSENT_PURPOSE,
    wording,
    page: '/newsletter/confirm',
    method: 'button',
    language,
  })
  if (!addressSealed) throw new Error(`Subscriber ${id} has no address`)
  const token = unsubscribeToken({ subscriberId: id, linkVersion })
  await postLetter(req, {
    kind: 'welcome',
    uniqueKey: `welcome:${linkId}`,
    to: openAddress(addressSealed),
    ...(await welcomeLetter(head, token)),
    headers: oneClickHeaders(unsubscribeUrl(token)),
  })
}

/** RFC 8058: the mailbox's own button leaves without opening a page. */
const oneClickHeaders = (url: string): Record<string, string> => ({
  'List-Unsubscribe': `<${url}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})
