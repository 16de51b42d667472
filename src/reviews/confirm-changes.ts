import type { PayloadRequest } from 'payload'
import { findLink } from '@/mailroom/links'
import { inTransaction } from '@/platform/transaction'
import { no } from '@/platform/verdict'
import { type Answered, signText } from './answer-request'
import { earlierSignature } from './earlier-signature'
import { REVIEW_LINK } from './link-purposes'
import { requestById } from './requests'
import { frozenText } from './review-texts'

/**
 * Signs what is new in a text that the same reviewer signed before: with the scope, the conflicts and the way of being
 * credited of that signature.
 * @param credit the earlier signature that was shown; another one by now is refused.
 */
export async function confirmChanges(req: PayloadRequest, token: string, credit: string, now: Date): Promise<Answered> {
  return inTransaction(req, async () => {
    const link = await findLink(req, token, REVIEW_LINK)
    if (!link.ok) return link
    const request = await requestById(req, link.value.subject.id, true)
    if (request?.status !== 'open') return no('settled')
    const text = await frozenText(req, request.contentHash)
    if (text === undefined) return no('text-gone')
    const earlier = await earlierSignature(req, request, text)
    if (earlier?.credit !== credit) return no('nothing-earlier')
    const { sections, conflicts, shownAs } = earlier
    return signText(req, token, { sections, conflicts, shownAs, remarks: '' }, now)
  })
}
