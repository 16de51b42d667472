import type { PayloadRequest } from 'payload'
import { recordConsent } from '@/mailroom/consent'
import { type LinkRefusal, useLink } from '@/mailroom/links'
import { send } from '@/platform/queue'
import { inTransaction } from '@/platform/transaction'
import { done, type Result } from '@/platform/verdict'
import { lastAnswers } from './answers-to'
import { CONFIRM_LINK } from './link-purposes'
import { showIfTrusted } from './show-trusted'
import { CONFIRM_WORDING } from './wordings'

/** The asker pressed the button: the address is theirs. A second press hears the same as the first. */
export async function confirmAddress(
  req: PayloadRequest,
  token: string,
  now = new Date(),
): Promise<Result<'confirmed', LinkRefusal>> {
  return inTransaction(req, async () => {
    const link = await useLink(req, token, CONFIRM_LINK)
    if (!link.ok) return link.reason === 'used' ? done('confirmed') : link
    const { id } = link.value.subject
    await req.payload.update({
      collection: 'comments',
      id,
      data: { addressConfirmedAt: now.toISOString() },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await recordConsent(req, {
      subject: link.value.subject,
      event: 'confirmed',
      purpose: 'answer-notice',
      wording: CONFIRM_WORDING,
      page: '/comments/confirm',
      method: 'button',
    })
    await showIfTrusted(req, id)
    // It may have been answered before: one notice is still owed, of the last answer.
    const answer = (await lastAnswers(req, [{ id, before: now }])).get(id)
    if (answer) await send(req, 'discussion-answer-published', { id: answer })
    return done('confirmed')
  })
}
