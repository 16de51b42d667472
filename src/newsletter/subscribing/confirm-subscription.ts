import type { PayloadRequest } from 'payload'
import { latestArticles } from '@/articles/cards'
import { openAddress } from '@/mailroom/addresses'
import { recordConsent } from '@/mailroom/consent'
import { letterhead } from '@/mailroom/letterhead'
import { findLink, type LinkRefusal, subjectOfLink, useLink } from '@/mailroom/links'
import { postLetter } from '@/mailroom/post-letter'
import { isSuppressed } from '@/mailroom/suppress'
import { env } from '@/platform/env'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { letterSettings } from '@/publication/letter-settings'
import { beginAnew } from '../choosing/begin-anew'
import { welcomeLetter } from '../letters'
import { listHeaders } from '../list-headers'
import { unsubscribeUrl } from '../urls'
import { useCode } from './confirm-codes'
import { CONSENT_PURPOSE } from './consent-purpose'
import { CONFIRM, subscriberSubject } from './link-purposes'
import { isSubscribed } from './sign-up-rules'
import { changeSubscriber, lockAddress, lockSubscriber, type Subscriber, subscriberById } from './subscriber'
import { unsubscribeToken } from './unsubscribe-token'

const ARTICLES_TO_BEGIN_WITH = 3

/** `already`: the subscription stood before this press. */
export type Confirmation = Result<{ already: boolean }, LinkRefusal | 'erased'>

/** What the page behind a confirmation link has to say. Changes nothing. */
export async function confirmationOf(req: PayloadRequest, token: string): Promise<Confirmation> {
  const link = await findLink(req, token, CONFIRM)
  return link.ok ? done({ already: false }) : alreadyOr(req, token, link)
}

/**
 * The button was pressed: from here on somebody is a subscriber. A second press hears that it is done.
 * @param wording the words that stood above the button.
 */
export async function confirmSubscription(
  req: PayloadRequest,
  { token, wording }: { token: string; wording: string },
): Promise<Confirmation> {
  return inTransaction(req, async () => {
    // First the address, then its rows, as everybody does: the code of the letter may be typed at this moment.
    const subject = await subjectOfLink(req, token, CONFIRM)
    const known = subject && (await subscriberById(req, subject.id))
    if (known?.addressHmac) await lockAddress(req, known.addressHmac)
    const link = await useLink(req, token, CONFIRM)
    if (!link.ok) return alreadyOr(req, token, link)
    const { id: linkId, subject: whom } = link.value
    return becomeSubscriber(req, {
      subscriberId: whom.id,
      linkId,
      wording,
      method: 'button',
      page: '/newsletter/confirm',
    })
  })
}

/** Whoever holds an old link and is subscribed hears that, not that the link is used up; or that all is erased. */
async function alreadyOr(req: PayloadRequest, token: string, refusal: Confirmation): Promise<Confirmation> {
  const subject = await subjectOfLink(req, token, CONFIRM)
  const subscriber = subject && (await subscriberById(req, subject.id))
  if (subscriber?.status === 'erased') return no('erased')
  return subscriber && isSubscribed(subscriber.status) ? done({ already: true }) : refusal
}

/** What whoever comes second hears, by the link or by the code: that it is done, as long as it holds. */
export async function asSubscribed(
  req: PayloadRequest,
  subscriberId: string,
): Promise<Result<{ already: true }, 'used'>> {
  const subscriber = await subscriberById(req, subscriberId)
  return subscriber && isSubscribed(subscriber.status) ? done({ already: true }) : no('used')
}

export type Agreement = {
  subscriberId: string
  /** The link of the letter, used up in this transaction. */
  linkId: string
  /** The words that were shown. */
  wording: string
  method: 'button' | 'code'
  /** Path of the page that showed them. */
  page: string
}

/** Subscriber, proof and welcome letter are written together, in the transaction that used the link up. */
export async function becomeSubscriber(
  req: PayloadRequest,
  agreement: Agreement,
): Promise<Result<{ already: boolean }, 'revoked'>> {
  await useCode(req, agreement.linkId)
  const subscriber = await lockSubscriber(req, agreement.subscriberId)
  if (!subscriber?.addressHmac || (await isSuppressed(req, subscriber.addressHmac))) return no('revoked')
  if (isSubscribed(subscriber.status)) return done({ already: true })
  await changeSubscriber(req, subscriber.id, {
    status: 'confirmed',
    confirmedAt: new Date().toISOString(),
    leftAt: null,
    pausedUntil: null,
  })
  await welcome(req, subscriber, agreement)
  await beginAnew(req, subscriber, agreement.page)
  return done({ already: false })
}

async function welcome(req: PayloadRequest, subscriber: Subscriber, agreement: Agreement): Promise<void> {
  const { linkId, wording, method, page } = agreement
  const { id, language, linkVersion, addressSealed } = subscriber
  const head = await letterhead(req, language)
  await recordConsent(req, {
    subject: subscriberSubject(id),
    event: 'confirmed',
    purpose: CONSENT_PURPOSE,
    wording,
    page,
    method,
    language,
  })
  if (!addressSealed) throw new Error(`Subscriber ${id} has no address`)
  const token = unsubscribeToken({ subscriberId: id, linkVersion })
  await postLetter(req, {
    kind: 'welcome',
    uniqueKey: `welcome:${linkId}`,
    to: openAddress(addressSealed),
    ...(await welcomeLetter(head, token, {
      words: (await letterSettings(req)).welcomeWords,
      articles: await latestArticles(req, language, ARTICLES_TO_BEGIN_WITH),
    })),
    headers: listHeaders(unsubscribeUrl(token), env()),
  })
}
