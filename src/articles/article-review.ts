import type { PayloadRequest } from 'payload'
import { idsOf } from '@/platform/ids'
import { rowsOf } from '@/reviews/queries'
import { sectionsOfTexts } from '@/reviews/review-texts'
import { type ReviewStanding, standingOf } from '@/reviews/standing'
import { isChangeClass } from '@/text/change-classes'
import { type AskedText, stepsOf, textHistory } from './text-history'
import { topicsByIds } from './topics'

/** A review is due after so many months, unless a topic says otherwise. */
export const REVIEW_MONTHS = 24

type Reviewed = { id: string; topics?: unknown; changeClass?: unknown }

/**
 * What may be said of the reviews of an article, by the time that its topics ask for.
 * @param text of this document; a draft's is taken as the kind of change it is called.
 */
export async function reviewOfDocument(
  req: PayloadRequest,
  doc: Reviewed,
  text: { canonical: string; hash: string },
  now: Date,
): Promise<ReviewStanding> {
  const topics = await topicsByIds(req, idsOf(doc.topics))
  const months = [...topics.values()].map(({ reviewEveryMonths = REVIEW_MONTHS }) => reviewEveryMonths)
  const changeClass = isChangeClass(doc.changeClass) ? doc.changeClass : undefined
  const shortest = months.length === 0 ? REVIEW_MONTHS : Math.min(...months)
  return reviewOfArticle(req, doc.id, { ...text, changeClass }, shortest, now)
}

/** What may be said of the reviews of an article whose text is, or would be, this one. */
export async function reviewOfArticle(
  req: PayloadRequest,
  article: string,
  text: AskedText,
  months: number,
  now: Date,
): Promise<ReviewStanding> {
  const rows = await rowsOf(req, 'article', article)
  const hashes = [...new Set(rows.flatMap(({ subjectHash = [] }) => subjectHash))]
  const steps =
    hashes.length > 0
      ? await textHistory(req, article, text, hashes)
      : await stepsOf([{ changeClass: 'unclassed', hash: text.hash, text: text.canonical }])
  return standingOf({
    rows,
    signedTexts: await sectionsOfTexts(req, hashes),
    steps,
    hash: text.hash,
    now: now.toISOString(),
    months,
  })
}
