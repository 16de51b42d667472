import type { PayloadRequest } from 'payload'
import { type Link, type LinkRefusal, subjectOfLink } from '@/mailroom/links'
import { done, no, type Result } from '@/platform/verdict'
import { REVIEW_LINK } from './link-purposes'
import { type ReviewRequest, requestById } from './requests'

export type HoldRefusal = LinkRefusal | 'settled'

/**
 * Holds the question behind a link until the transaction ends, then opens the link, and answers only while the question
 * waits. In this order everywhere: whoever ends a question holds it first and takes its links back after.
 * @param open looks at the link, or uses it up.
 */
export async function holdRequest(
  req: PayloadRequest,
  token: string,
  now: Date,
  open: (req: PayloadRequest, token: string, purpose: string) => Promise<Result<Link, LinkRefusal>>,
): Promise<Result<ReviewRequest, HoldRefusal>> {
  const subject = await subjectOfLink(req, token, REVIEW_LINK)
  const request = subject && (await requestById(req, subject.id, true))
  const link = await open(req, token, REVIEW_LINK)
  if (!link.ok) return link
  if (request?.status !== 'open') return no('settled')
  return new Date(request.expiresAt) <= now ? no('expired') : done(request)
}
