import type { PayloadRequest } from 'payload'
import { recordConsent } from '@/mailroom/consent'
import { type LinkRefusal, revokeLinks, useLink } from '@/mailroom/links'
import { suppress } from '@/mailroom/suppress'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { done, type Result } from '@/platform/verdict'
import { CONFIRM_LINK, NOT_ME_LINK } from './link-purposes'

/** “This was not me”: the address is forgotten here, and gets no mail from here again whoever enters it. */
export async function notMyAddress(req: PayloadRequest, token: string): Promise<Result<'forgotten', LinkRefusal>> {
  return inTransaction(req, async () => {
    const link = await useLink(req, token, NOT_ME_LINK)
    if (!link.ok) return link.reason === 'used' ? done('forgotten') : link
    const { subject } = link.value
    const [row] = await query<{ hmac: string | null }>(
      req,
      'select writer_address_hmac as hmac from comments where id = $1 for update',
      [subject.id],
    )
    if (!row) return done('forgotten')
    if (row.hmac) await suppress(req, { hmac: row.hmac }, 'not-me', 'not-me-link')
    await revokeLinks(req, CONFIRM_LINK, subject)
    await req.payload.update({
      collection: 'comments',
      id: subject.id,
      data: { wantsAnswerByMail: false, writerAddressSealed: null, writerAddressHmac: null, addressConfirmedAt: null },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await recordConsent(req, {
      subject,
      event: 'erased',
      purpose: 'answer-notice',
      page: '/comments/not-me',
      method: 'button',
    })
    return done('forgotten')
  })
}
