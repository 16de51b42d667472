/** Letters to reviewers, and to the editors who asked them. */
import type { PayloadRequest } from 'payload'
import { letterhead } from '@/mailroom/letterhead'
import { subjectLine } from '@/mailroom/subject-line'
import { renderLetter } from '@/platform/mail/render'
import PlainNotice from '../../emails/plain-notice'
import ReviewNotice, { reviewNoticeSubject } from '../../emails/review-notice'
import ReviewRequestLetter, { reviewRequestSubject } from '../../emails/review-request'
import ReviewerDesk, { reviewerDeskSubject } from '../../emails/reviewer-desk'
import ReviewerMoved, { reviewerMovedSubject } from '../../emails/reviewer-moved'
import { DESK_HOURS } from './link-purposes'
import type { ReviewRequest } from './requests'

/** `changed`: a text they signed was changed since. */
export type ReviewLetterKind = 'asked' | 'reminder' | 'changed'
export type Letter = { subject: string; html: string; text: string }

export async function reviewRequestLetter(
  req: PayloadRequest,
  kind: ReviewLetterKind,
  request: { title: string; message: string; token: string; expires: Date },
): Promise<Letter> {
  const publication = await letterhead(req)
  const props = {
    publication,
    kind,
    title: subjectLine(request.title),
    message: request.message,
    reviewUrl: `${publication.url}/review/${request.token}`,
    expires: request.expires.toISOString(),
  }
  return { subject: reviewRequestSubject(props), ...(await renderLetter(<ReviewRequestLetter {...props} />)) }
}

export async function reviewerDeskLetter(req: PayloadRequest, token: string): Promise<Letter> {
  const publication = await letterhead(req)
  const letter = (
    <ReviewerDesk publication={publication} deskUrl={`${publication.url}/reviews/${token}`} hours={DESK_HOURS} />
  )
  return { subject: reviewerDeskSubject(publication), ...(await renderLetter(letter)) }
}

/** To the address that letters to this reviewer went to until now. */
export async function reviewerMovedLetter(req: PayloadRequest, name: string, token: string): Promise<Letter> {
  const publication = await letterhead(req)
  const props = {
    publication,
    name: subjectLine(name),
    deskUrl: `${publication.url}/reviews/${token}`,
    contactUrl: `${publication.url}/contact`,
    hours: DESK_HOURS,
  }
  return { subject: reviewerMovedSubject(publication), ...(await renderLetter(<ReviewerMoved {...props} />)) }
}

/** @param text its path on the site. */
export async function textMendedLetter(
  req: PayloadRequest,
  text: { title: string; path: string; since: 'typo' | 'link' },
): Promise<Letter> {
  const publication = await letterhead(req)
  const props = {
    publication,
    title: subjectLine(text.title),
    since: text.since,
    articleUrl: `${publication.url}${text.path}`,
    deskUrl: `${publication.url}/reviews`,
  }
  return { subject: reviewNoticeSubject(props), ...(await renderLetter(<ReviewNotice {...props} />)) }
}

const answered = {
  signed: 'has signed',
  'changes-asked': 'asks for changes to',
  declined: 'cannot review',
  unanswered: 'has not answered about',
  withdrawn: 'has withdrawn their credit for',
} as const

export async function reviewAnsweredLetter(
  req: PayloadRequest,
  what: keyof typeof answered,
  { reviewerName, subject: { kind, id, title } }: ReviewRequest,
): Promise<Letter> {
  const publication = await letterhead(req)
  const subject = subjectLine(`${reviewerName} ${answered[what]} “${title}”`)
  const words =
    what === 'unanswered'
      ? 'We reminded them once. It is for you to decide: ask again, ask somebody else, or publish without a review.'
      : 'What they wrote stands beside the article.'
  const link = { words: 'Open it', url: `${publication.url}/admin/collections/${kind}s/${id}` }
  const letter = <PlainNotice publication={publication} subject={subject} paragraphs={[words]} link={link} />
  return { subject, ...(await renderLetter(letter)) }
}
