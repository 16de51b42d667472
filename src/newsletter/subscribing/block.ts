import type { PayloadRequest } from 'payload'
import { recordConsent } from '@/mailroom/consent'
import { findLink, type LinkRefusal, useLink } from '@/mailroom/links'
import { mailboxOfAddress } from '@/mailroom/queries'
import { suppress } from '@/mailroom/suppress'
import { inTransaction } from '@/platform/transaction'
import { done, type Result } from '@/platform/verdict'
import { CONSENT_PURPOSE } from './consent-purpose'
import { letGo } from './let-go'
import { BLOCK, subscriberSubject } from './link-purposes'
import { lockAddress, lockSubscriber, subscriberById } from './subscriber'
import { blockWords } from './wording'

/** `already`: it was blocked before this press. */
export type Blocking = Result<{ already: boolean }, LinkRefusal>

/** What the page behind “this was not me” has to say. Changes nothing. */
export async function blockingOf(req: PayloadRequest, token: string): Promise<Blocking> {
  return asBlocking(await findLink(req, token, BLOCK))
}

/**
 * “This was not me”: the address is erased, only its HMAC and that of its mailbox stay, so that it never gets mail from
 * here again whoever enters it, and however. Works on a confirmed subscription too: a machine may have pressed the other button.
 */
export async function block(req: PayloadRequest, { token }: { token: string }): Promise<Blocking> {
  return inTransaction(req, async () => {
    const found = await findLink(req, token, BLOCK)
    if (!found.ok) return asBlocking(found)
    const { subject } = found.value
    // First the address, then its rows, as everybody does: otherwise two could wait for each other for ever.
    const known = await subscriberById(req, subject.id)
    if (known?.addressHmac) await lockAddress(req, known.addressHmac)
    const link = await useLink(req, token, BLOCK)
    if (!link.ok) return asBlocking(link)
    const subscriber = await lockSubscriber(req, subject.id)
    if (!subscriber?.addressHmac) return done({ already: true })
    await keepAway(req, subscriber.addressHmac)
    await letGo(req, subscriber, { keepLetters: true })
    await recordConsent(req, {
      subject: subscriberSubject(subscriber.id),
      event: 'erased',
      purpose: CONSENT_PURPOSE,
      wording: blockWords,
      page: '/newsletter/block',
      method: 'button',
      language: subscriber.language,
    })
    return done({ already: false })
  })
}

/** The address, and for later forms the whole mailbox. Who subscribes with another address of it goes on getting letters. */
async function keepAway(req: PayloadRequest, addressHmac: string): Promise<void> {
  const mailbox = await mailboxOfAddress(req, addressHmac)
  for (const hmac of [addressHmac, mailbox]) if (hmac) await suppress(req, { hmac }, 'not-me', 'block-link')
}

function asBlocking(link: Result<unknown, LinkRefusal>): Blocking {
  if (link.ok) return done({ already: false })
  return link.reason === 'used' ? done({ already: true }) : link
}
