import type { PayloadRequest } from 'payload'
import { addressHmac, mailboxHmac, sealAddress } from '@/mailroom/addresses'
import { type ConsentEvent, recordConsent } from '@/mailroom/consent'
import { letterhead } from '@/mailroom/letterhead'
import { makeLink } from '@/mailroom/links'
import { postLetter } from '@/mailroom/post-letter'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { confirmSubscriptionLetter } from '../letters'
import type { SubscriberStatus } from '../statuses'
import { makeCode } from './confirm-codes'
import { CONSENT_PURPOSE } from './consent-purpose'
import { BLOCK, CONFIRM, subscriberSubject } from './link-purposes'
import { type AddressState, BLOCK_HOURS, CONFIRM_HOURS, letterAfterForm, lettersAfterForm } from './sign-up-rules'
import {
  changeSubscriber,
  createSubscriber,
  lockAddress,
  lockMailbox,
  type Subscriber,
  subscriberByAddress,
} from './subscriber'
import { tellSubscribed } from './tell-subscribed'
import { LANGUAGE } from './wording'

export type ToAsk = {
  /** One bare address, as `addressFrom` reads it. */
  address: string
} & Pick<ConsentEvent, 'wording' | 'page' | 'method' | 'note' | 'recordedBy'>

/**
 * Asks the owner of an address by letter whether they want the newsletter, if they may be asked; who subscribes already
 * is told so. Returns nothing: nobody is to learn what is known of the address.
 */
export async function askToConfirm(req: PayloadRequest, asking: ToAsk): Promise<void> {
  const hmac = addressHmac(asking.address)
  const mailbox = mailboxHmac(asking.address)
  // A flood for one mailbox ends here, at one look and without waiting for anybody.
  if (!letterAfterForm(await stateOf(req, hmac, mailbox)).ok) return
  await inTransaction(req, async () => {
    await lockMailbox(req, mailbox)
    await lockAddress(req, hmac)
    const letter = letterAfterForm(await stateOf(req, hmac, mailbox))
    if (!letter.ok) return
    const known = await subscriberByAddress(req, hmac)
    if (known && letter.value === 'subscribed-already') return tellSubscribed(req, known)
    const { address } = asking
    const language = known?.language ?? LANGUAGE
    const id = known ? await keepAddress(req, known, address) : await createSubscriber(req, address, language)
    await sendLetter(req, { ...asking, language, id, hmac })
  })
}

/** Who never confirmed before was forgotten but for the HMAC; asking once more brings the address back. */
async function keepAddress(req: PayloadRequest, known: Subscriber, address: string): Promise<string> {
  if (!known.addressSealed) await changeSubscriber(req, known.id, { addressSealed: sealAddress(address) })
  return known.id
}

async function stateOf(req: PayloadRequest, hmac: string, mailbox: string): Promise<AddressState> {
  const [state] = await query<Omit<AddressState, 'status'> & { status: SubscriberStatus | null }>(
    req,
    `select (select status from subscribers where address_hmac = $1) as status,
       exists (select from suppressions where address_hmac in ($1, $2)) as suppressed,
       count(*) filter (where created_at > now() - interval '10 minutes')::int as "lettersInTenMinutes",
       count(*)::int as "lettersInADay"
     from letters where mailbox_hmac = $2 and kind = any($3::text[]) and created_at > now() - interval '24 hours'`,
    [hmac, mailbox, lettersAfterForm],
  )
  if (!state) throw new Error('A count has no row')
  return { ...state, status: state.status ?? undefined }
}

/** Links, code, letter and the record of the request, all in the one transaction. */
async function sendLetter(req: PayloadRequest, asked: ToAsk & { id: string; hmac: string; language: string }) {
  const { id, hmac, address, language, wording, page, method, note, recordedBy } = asked
  const subject = subscriberSubject(id)
  const confirm = await makeLink(req, { purpose: CONFIRM, subject, hours: CONFIRM_HOURS })
  const block = await makeLink(req, { purpose: BLOCK, subject, hours: BLOCK_HOURS })
  const code = await makeCode(req, { linkId: confirm.id, subscriberId: id, addressHmac: hmac })
  const head = await letterhead(req, language)
  const letter = await confirmSubscriptionLetter(head, { confirm: confirm.token, block: block.token, code })
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
    method,
    note,
    recordedBy,
    language,
  })
}
