import type { PayloadRequest } from 'payload'
import { readerWordsIn } from '@/media/reader-questions'
import { peopleByIds } from '@/people/queries'
import { no, type Result } from '@/platform/verdict'
import { askForReview } from '@/reviews/ask-for-review'
import { latestDraft } from './latest-draft'
import { textOfArticle } from './text-of-article'

export type ReviewAsked = { reviewer: string; address?: string; message?: string }

/**
 * Asks somebody to review the latest draft of an article: reviews get its text from here, for they know no articles.
 * Asks no rule. @returns id of the request.
 */
export async function askToReviewArticle(
  req: PayloadRequest,
  article: string,
  { reviewer, address, message }: ReviewAsked,
  now: Date,
): Promise<Result<string, 'unknown' | 'no-address'>> {
  const [person] = await peopleByIds(req, [reviewer])
  const doc = await latestDraft(req, article)
  if (!person || !doc) return no('unknown')
  return askForReview(
    req,
    {
      subject: { kind: 'article', id: article, title: doc.title ?? '' },
      text: await textOfArticle(req, doc),
      quotes: readerWordsIn(doc.body),
      reviewer: { id: person.id, name: person.name },
      address,
      message,
      askedBy: req.user ? String(req.user.id) : undefined,
    },
    now,
  )
}
