import type { PayloadRequest } from 'payload'
import { recordConsent } from '@/mailroom/consent'
import { type LinkRefusal, revokeLinks, useLink } from '@/mailroom/links'
import { addressOfLetter } from '@/mailroom/queries'
import { suppress } from '@/mailroom/suppress'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { done, type Result } from '@/platform/verdict'
import { confirmLetterKey } from './ask-to-confirm'
import { CONFIRM_LINK, NOT_ME_LINK } from './link-purposes'
import { lockAddress } from './lock-address'

/**
 * “This was not me”: the address is forgotten with every comment it was entered for, and gets no mail from here again
 * whoever enters it.
 */
export async function notMyAddress(req: PayloadRequest, token: string): Promise<Result<'forgotten', LinkRefusal>> {
  return inTransaction(req, async () => {
    const link = await useLink(req, token, NOT_ME_LINK)
    if (!link.ok) return link.reason === 'used' ? done('forgotten') : link
    const [row] = await query<{ hmac: string | null }>(
      req,
      'select writer_address_hmac as hmac from comments where id = $1',
      [link.value.subject.id],
    )
    // Whoever entered the address may have erased their words since: the letter still knows where it went.
    const hmac = row?.hmac ?? (await addressOfLetter(req, confirmLetterKey(link.value.subject.id)))
    if (!hmac) return done('forgotten')
    await lockAddress(req, hmac)
    await suppress(req, { hmac }, 'not-me', 'not-me-link')
    const comments = await commentsFrom(req, hmac)
    // Links before rows, the order in which their own buttons take them.
    for (const id of comments) await revokeLinks(req, CONFIRM_LINK, { kind: 'comment', id })
    for (const id of comments) await forget(req, id)
    return done('forgotten')
  })
}

async function commentsFrom(req: PayloadRequest, hmac: string): Promise<string[]> {
  const rows = await query<{ id: string }>(req, 'select id from comments where writer_address_hmac = $1 order by id', [
    hmac,
  ])
  return rows.map(({ id }) => id)
}

async function forget(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.update({
    collection: 'comments',
    id,
    data: { wantsAnswerByMail: false, writerAddressSealed: null, writerAddressHmac: null, addressConfirmedAt: null },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await recordConsent(req, {
    subject: { kind: 'comment', id },
    event: 'erased',
    purpose: 'answer-notice',
    page: '/comments/not-me',
    method: 'button',
  })
}
