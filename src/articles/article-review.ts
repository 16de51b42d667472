import type { PayloadRequest } from 'payload'
import { rowsOf } from '@/reviews/queries'
import { sectionsOfTexts } from '@/reviews/review-texts'
import { type ReviewStanding, standingOf } from '@/reviews/standing'
import { type AskedText, stepsOf, textHistory } from './text-history'
import type { Topic } from './topics'

/** A review is due after so many months, unless a topic says otherwise. */
export const REVIEW_MONTHS = 24

/** The shortest time that one of an article's topics asks for. */
export const monthsOf = (topics: readonly Pick<Topic, 'reviewEveryMonths'>[]): number =>
  topics.length === 0 ? REVIEW_MONTHS : Math.min(...topics.map((topic) => topic.reviewEveryMonths ?? REVIEW_MONTHS))

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
