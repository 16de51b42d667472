import type { PayloadRequest } from 'payload'
import { creditLine, standingWords } from '@/reviews/words'
import { reviewOfDocument } from './article-review'
import { pathOfArticle } from './forwarding-address'
import { textOfArticle } from './text-of-article'

/** How an article that somebody reviewed stands now. */
export type ReviewedArticle = {
  title: string
  /** Where readers find it; undefined where it is not published. */
  path?: string
  /** What its reviews are worth together, in words. */
  standing: string
  /** What each standing credit is worth, in words, by its id. */
  credits: Record<string, string>
}

/** Articles by id, as those who signed them are told of them; unknown ids are left out. */
export async function reviewedArticles(
  req: PayloadRequest,
  ids: readonly string[],
  now: Date,
): Promise<Record<string, ReviewedArticle>> {
  if (ids.length === 0) return {}
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const told: Record<string, ReviewedArticle> = {}
  for (const doc of docs) {
    const review = await reviewOfDocument(req, doc, await textOfArticle(req, doc), now)
    told[doc.id] = {
      title: doc.title ?? '',
      path: doc._status === 'published' ? pathOfArticle({ language: doc.language, slug: doc.slug ?? '' }) : undefined,
      standing: standingWords(review),
      credits: Object.fromEntries(review.credits.map((credit) => [credit.id, creditLine(credit)])),
    }
  }
  return told
}
