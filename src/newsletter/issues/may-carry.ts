import type { PayloadRequest } from 'payload'
import { publishedArticle } from '@/articles/queries'
import { articleFacts, standsInTheWay } from './send-time-checks'
import { WITHDRAWN } from './withdraw-issues'

/**
 * Looks at an article once more before a letter about it is frozen.
 * @returns why it may not leave, in words for editors; undefined where it may.
 */
export async function whyNotCarried(req: PayloadRequest, article: string): Promise<string | undefined> {
  const view = await publishedArticle(req, article)
  return view ? standsInTheWay(await articleFacts(req, view)) : WITHDRAWN
}
