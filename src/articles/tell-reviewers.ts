import type { PayloadRequest } from 'payload'
import { readerWordsIn } from '@/media/reader-questions'
import { oneByOne } from '@/platform/one-by-one'
import { tellOfBrokenCredit, tellOfMendedText } from '@/reviews/tell-of-change'
import { reviewOfDocument } from './article-review'
import { pathOfArticle } from './forwarding-address'
import { textOfArticle } from './text-of-article'

/**
 * Work of a queue: a published article has changed. Everybody who signed another text of it hears of that once for
 * each text: asked to confirm where their credit broke, told where only spelling or an address of a link was mended.
 * Where nothing they signed was touched, nobody writes.
 */
export async function tellReviewersOfChange(req: PayloadRequest, article: string, now: Date): Promise<void> {
  const doc = await req.payload.findByID({
    collection: 'articles',
    id: article,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (doc?._status !== 'published') return
  const text = await textOfArticle(req, doc)
  const { credits } = await reviewOfDocument(req, doc, text, now)
  const subject = { kind: 'article', id: article, title: doc.title ?? '' }
  const quotes = readerWordsIn(doc.body)
  const path = pathOfArticle({ language: doc.language, slug: doc.slug ?? '' })
  await oneByOne(
    req,
    'Telling a reviewer of a change',
    credits.filter(({ binding }) => binding === 'another-text'),
    ({ id }) => id,
    async (credit) => {
      if (credit.kind === 'changed') await tellOfBrokenCredit(req, { subject, text, quotes, credit }, now)
      else if (credit.since) await tellOfMendedText(req, { subject, text, credit, path, since: credit.since })
    },
  )
}
