import type { PayloadRequest } from 'payload'
import { recordConsent } from '@/mailroom/consent'
import { findLink, type LinkRefusal, revokeLinks, subjectOfLink, useLink } from '@/mailroom/links'
import { query } from '@/platform/database'
import { allOrNothing } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { takeConfirmationBack } from '../subscribing/confirm-codes'
import { CONSENT_PURPOSE } from '../subscribing/consent-purpose'
import { holdUnmade, namesOf } from '../subscribing/hold-unmade'
import { BLOCK, NEW_ADDRESS, PRIVATE_LINK, subscriberSubject } from '../subscribing/link-purposes'
import { isSubscribed } from '../subscribing/sign-up-rules'
import {
  changeSubscriber,
  lockAddress,
  lockSubscriber,
  type Subscriber,
  subscriberById,
} from '../subscribing/subscriber'
import { freeAddress, isFree } from './free-address'
import { tellMailboxes } from './tell-mailboxes'

type NewAddress = { hmac: string; sealed: string }

/** What the page behind the link in a new mailbox has to say. Changes nothing. */
export async function moveOf(req: PayloadRequest, token: string): Promise<Result<null, LinkRefusal>> {
  const link = await findLink(req, token, NEW_ADDRESS)
  return link.ok ? done(null) : link
}

/**
 * The button in the new mailbox was pressed: the subscription moves, and its consent with it, as both belong to the
 * row. Old letters' links still open it. Both mailboxes hear of it, and the old one's private links end.
 * @param wording the words that stood above the button.
 */
export async function moveAddress(
  req: PayloadRequest,
  { token, wording }: { token: string; wording: string },
): Promise<Result<null, LinkRefusal>> {
  return allOrNothing(req, async () => {
    const subject = await subjectOfLink(req, token, NEW_ADDRESS)
    const known = subject && (await subscriberById(req, subject.id))
    const next = known && (await newAddressOf(req, known.id))
    // First the addresses, in one order for all, then their rows.
    for (const hmac of [known?.addressHmac, next?.hmac].filter((one) => typeof one === 'string').sort()) {
      await lockAddress(req, hmac)
    }
    const link = await useLink(req, token, NEW_ADDRESS)
    if (!link.ok) return link
    const subscriber = await lockSubscriber(req, link.value.subject.id)
    if (!next || !subscriber?.addressSealed || !isSubscribed(subscriber.status)) return no('revoked')
    if (!(await isFree(req, next.hmac))) return no('revoked')
    await freeAddress(req, next.hmac)
    await move(req, subscriber, next, wording)
    await tellMailboxes(req, subscriber, next.sealed, link.value.id)
    return done(null)
  })
}

async function newAddressOf(req: PayloadRequest, subscriber: string): Promise<NewAddress | undefined> {
  const [row] = await query<NewAddress>(
    req,
    'select address_hmac as hmac, sealed_address as sealed from address_changes where subscriber_id = $1',
    [subscriber],
  )
  return row
}

async function move(req: PayloadRequest, { id, language }: Subscriber, next: NewAddress, wording: string) {
  const subject = subscriberSubject(id)
  await changeSubscriber(req, id, { addressSealed: next.sealed, addressHmac: next.hmac })
  await query(req, 'delete from address_changes where subscriber_id = $1', [id])
  // What was mailed to the old address opens nothing any more, and blocks nobody else's.
  await takeConfirmationBack(req, id)
  for (const purpose of [BLOCK, PRIVATE_LINK]) await revokeLinks(req, purpose, subject)
  // What may have been sent went to the old address, and what is told of it is told of that one.
  const begunByNobody = (await holdUnmade(req, id)).filter(({ inDoubt }) => !inDoubt)
  await query(
    req,
    `update deliveries delivery set address_hmac = $2, sealed_address = $3, updated_at = now()
     from unnest($4::uuid[], $5::int[]) as held (issue, no)
     where delivery.issue_id = held.issue and delivery.chunk_no = held.no
       and delivery.subscriber_id = $1 and delivery.status = 'prepared'
       and not exists (select from deliveries where issue_id = delivery.issue_id and address_hmac = $2)`,
    [id, next.hmac, next.sealed, ...namesOf(begunByNobody)],
  )
  await recordConsent(req, {
    subject,
    event: 'changed',
    purpose: CONSENT_PURPOSE,
    wording,
    page: '/newsletter/new-address',
    method: 'new-address',
    language,
  })
}
