import type { PayloadRequest } from 'payload'
import { findLink, type LinkRefusal, subjectOfLink } from '@/mailroom/links'
import { query } from '@/platform/database'
import { done, no, type Result } from '@/platform/verdict'
import type { ShownAs } from './credits'
import { REVIEW_LINK } from './link-purposes'
import { type ReviewRequest, requestById } from './requests'

export type RecordedAnswer = {
  request: ReviewRequest
  /** What was written into the book, where it was signed. */
  signature?: { name: string; credential: string; shownAs: ShownAs; scope: string }
}

/** What became of the answer for which a link was used. */
export async function recordedAnswer(
  req: PayloadRequest,
  token: string,
): Promise<Result<RecordedAnswer, LinkRefusal | 'open'>> {
  const link = await findLink(req, token, REVIEW_LINK)
  if (link.ok) return no('open')
  const subject = await subjectOfLink(req, token, REVIEW_LINK)
  const request = subject && link.reason === 'used' ? await requestById(req, subject.id) : undefined
  if (!request) return link
  const [signature] = await query<{ name: string; credential: string; shownAs: ShownAs; scope: string }>(
    req,
    `select reviewer_name as name, coalesce(credential, '') as credential, shown_as as "shownAs", scope
     from reviews where request = $1 and event = 'signed'`,
    [request.id],
  )
  return done({ request, signature })
}
