import type { PayloadRequest } from 'payload'
import { addressHmac, sealAddress } from '@/mailroom/addresses'
import { recordConsent } from '@/mailroom/consent'
import { letterhead } from '@/mailroom/letterhead'
import { makeLink } from '@/mailroom/links'
import { postLetter } from '@/mailroom/post-letter'
import { isSuppressed } from '@/mailroom/suppress'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { confirmSubscriptionLetter } from '../letters'
import { BLOCK, CONFIRM, subscriberSubject } from './link-purposes'
import { type AddressState, BLOCK_HOURS, CONFIRM_HOURS, mayAskToConfirm } from './sign-up-rules'
import { changeSubscriber, createSubscriber, lockAddress, type Subscriber, subscriberByAddress } from './subscriber'
import { CONSENT_PURPOSE } from './wording'

export type SignUp = {
  /** One bare address, as `addressFrom` reads it. */
  address: string
  language?: string
  /** Path of the page with the form. */
  page?: string
  /** What the form said comes, if it said anything. */
  wording?: string
}

/**
 * Somebody entered an address into the form. What happens next happens in the mailbox: the answer is the same for
 * an address that is new, waiting, subscribed, suppressed or blocked, so there is nothing to return.
 */
export async function subscribe(
  req: PayloadRequest,
  { address, language = 'en', page, wording }: SignUp,
): Promise<void> {
  const hmac = addressHmac(address)
  await inTransaction(req, async () => {
    await lockAddress(req, hmac)
    const known = await subscriberByAddress(req, hmac)
    if (!mayAskToConfirm(await stateOf(req, hmac, known)).ok) return
    const id = known ? await keepAddress(req, known, address) : await createSubscriber(req, address, language)
    await askToConfirm(req, { id, address, language, page, wording })
  })
}

/** Who never confirmed before was forgotten but for the HMAC; asking once more brings the address back. */
async function keepAddress(req: PayloadRequest, known: Subscriber, address: string): Promise<string> {
  if (!known.addressSealed) await changeSubscriber(req, known.id, { addressSealed: sealAddress(address) })
  return known.id
}

async function stateOf(req: PayloadRequest, hmac: string, known: Subscriber | undefined): Promise<AddressState> {
  const [sent] = await query<{ recent: number; day: number }>(
    req,
    `select count(*) filter (where created_at > now() - interval '10 minutes')::int as recent, count(*)::int as day
     from letters where address_hmac = $1 and kind = 'confirm-subscription' and created_at > now() - interval '24 hours'`,
    [hmac],
  )
  return {
    status: known?.status,
    suppressed: await isSuppressed(req, hmac),
    lettersInTenMinutes: sent?.recent ?? 0,
    lettersInADay: sent?.day ?? 0,
  }
}

/** Links, letter and the record of the request, all in the one transaction. */
async function askToConfirm(req: PayloadRequest, { id, address, language, page, wording }: SignUp & { id: string }) {
  const subject = subscriberSubject(id)
  const confirm = await makeLink(req, { purpose: CONFIRM, subject, hours: CONFIRM_HOURS })
  const block = await makeLink(req, { purpose: BLOCK, subject, hours: BLOCK_HOURS })
  const head = await letterhead(req, language)
  const letter = await confirmSubscriptionLetter(head, { confirm: confirm.token, block: block.token })
  await postLetter(req, {
    kind: 'confirm-subscription',
    uniqueKey: `confirm-subscription:${confirm.id}`,
    to: address,
    ...letter,
  })
  await recordConsent(req, {
    subject,
    event: 'requested',
    purpose: CONSENT_PURPOSE,
    wording,
    page,
    method: 'form',
    language,
  })
}
