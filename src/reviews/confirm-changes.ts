import type { PayloadRequest } from 'payload'
import { findLink } from '@/mailroom/links'
import { allOrNothing } from '@/platform/transaction'
import { no } from '@/platform/verdict'
import { type Answered, type AnswerRefusal, signText } from './answer-request'
import { earlierSignature } from './earlier-signature'
import { holdRequest } from './open-request'
import type { ReviewRequest } from './requests'
import { frozenText } from './review-texts'

/**
 * Signs what is new in a text that the same reviewer signed before: with the scope, the conflicts and the way of being
 * credited of that signature.
 * @param credit the earlier signature that was shown; another one by now is refused. A refusal leaves the link as it was.
 */
export async function confirmChanges(req: PayloadRequest, token: string, credit: string, now: Date): Promise<Answered> {
  return allOrNothing<ReviewRequest, AnswerRefusal>(req, async () => {
    const held = await holdRequest(req, token, now, findLink)
    if (!held.ok) return held
    const request = held.value
    const text = await frozenText(req, request.contentHash)
    if (text === undefined) return no('text-gone')
    const earlier = await earlierSignature(req, request, text)
    if (earlier?.credit !== credit) return no('nothing-earlier')
    const { sections, conflicts, shownAs } = earlier
    return signText(req, token, { sections, conflicts, shownAs, remarks: '' }, now)
  })
}
