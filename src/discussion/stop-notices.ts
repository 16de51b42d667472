import type { PayloadRequest } from 'payload'
import { recordConsent } from '@/mailroom/consent'
import { type LinkRefusal, useLink } from '@/mailroom/links'
import { inTransaction } from '@/platform/transaction'
import { done, type Result } from '@/platform/verdict'
import { STOP_LINK } from './link-purposes'

/** No more notices about this comment; with nothing left to write about, its address is forgotten. */
export async function stopNotices(req: PayloadRequest, token: string): Promise<Result<'stopped', LinkRefusal>> {
  return inTransaction(req, async () => {
    const link = await useLink(req, token, STOP_LINK)
    if (!link.ok) return link.reason === 'used' ? done('stopped') : link
    const { subject } = link.value
    await req.payload.update({
      collection: 'comments',
      id: subject.id,
      data: { wantsAnswerByMail: false, writerAddressSealed: null },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await recordConsent(req, {
      subject,
      event: 'withdrawn',
      purpose: 'answer-notice',
      page: '/comments/stop',
      method: 'button',
    })
    return done('stopped')
  })
}
