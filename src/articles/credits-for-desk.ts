/** What the panel beside an article shows of its reviews. */
import type { PayloadRequest } from 'payload'
import { everybody } from '@/people/queries'
import { type Remark, remarksOf } from '@/reviews/remarks'
import { type ReviewRequest, requestsAbout } from '@/reviews/requests'
import { reachableReviewers } from '@/reviews/reviewer-address'
import { creditLine, creditName, dayInWords, sectionName, standingWords } from '@/reviews/words'
import { reviewOfDocument } from './article-review'
import { latestDraft } from './latest-draft'
import { textOfArticle } from './text-of-article'

export type DeskRequest = {
  id: string
  name: string
  open: boolean
  /** What became of it, and when, in words. */
  says: string
  /** What they wrote to the editors. */
  answer: string
  /** Asked about a text that is not the draft as it stands. */
  otherText: boolean
  /** At an address that an editor gave while another was known. */
  newAddress: boolean
  remarks: { id: string; about: string; words: string }[]
}

export type DeskCredits = {
  /** What the reviews of the latest draft are worth, in words, were it published as the change it is called. */
  standing: string
  credits: { id: string; name: string; at: string; says: string }[]
  requests: DeskRequest[]
  /** Whom to choose from; `known` where it is known how to reach them. */
  people: { id: string; name: string; known: boolean }[]
}

const ends: Record<Exclude<ReviewRequest['status'], 'open'>, string> = {
  signed: 'Signed on',
  'changes-asked': 'Asked for changes on',
  declined: 'Declined on',
  revoked: 'Taken back on',
  replaced: 'Asked again on',
  unanswered: 'Not answered; ended on',
}

function statusWords({ status, askedAt, expiresAt, remindedAt, settledAt }: ReviewRequest): string {
  if (status !== 'open') return `${ends[status]} ${dayInWords(settledAt ?? askedAt)}.`
  const reminded = remindedAt ? ` Reminded on ${dayInWords(remindedAt)}.` : ''
  return `Asked on ${dayInWords(askedAt)}, waits until ${dayInWords(expiresAt)}.${reminded}`
}

const remarkOf = ({ id, section, sentence, words }: Remark) => {
  const where = sectionName(section || null)
  return { id, words, about: sentence ? `${where}: “${sentence}”` : where }
}

/** @returns undefined where there is no such article. */
export async function creditsForDesk(
  req: PayloadRequest,
  article: string,
  now: Date,
): Promise<DeskCredits | undefined> {
  const doc = await latestDraft(req, article)
  if (!doc) return undefined
  const text = await textOfArticle(req, doc)
  const review = await reviewOfDocument(req, doc, text, now)
  const requests = await requestsAbout(req, 'article', article)
  const remarks = await remarksOf(
    req,
    requests.map(({ id }) => id),
  )
  const reachable = await reachableReviewers(req)
  return {
    standing: standingWords(review),
    credits: review.credits.map((credit) => ({
      id: credit.id,
      name: credit.shownAs === 'credential' ? `${credit.name}, shown as “${creditName(credit)}”` : creditName(credit),
      at: dayInWords(credit.at),
      says: creditLine(credit),
    })),
    requests: requests.map((request) => ({
      id: request.id,
      name: request.reviewerName,
      open: request.status === 'open',
      says: statusWords(request),
      answer: request.answer,
      otherText: request.contentHash !== text.hash,
      newAddress: request.atNewAddress,
      remarks: remarks.filter((remark) => remark.request === request.id).map(remarkOf),
    })),
    people: (await everybody(req)).map(({ id, name }) => ({ id, name, known: reachable.has(id) })),
  }
}
