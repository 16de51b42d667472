import type { PayloadRequest } from 'payload'
import { publishedArticle } from '@/articles/queries'
import { articleFacts, standsInTheWay } from './send-time-checks'
import { WITHDRAWN } from './withdraw-issues'

/** The first of what keeps a letter about these articles from leaving now; undefined where all may. */
export async function whyNoneLeaves(req: PayloadRequest, articles: readonly string[]): Promise<string | undefined> {
  for (const article of articles) {
    const reason = await whyNotCarried(req, article)
    if (reason) return reason
  }
  return undefined
}

/**
 * Looks at an article once more before a letter about it is frozen.
 * @returns why it may not leave, in words for editors; undefined where it may.
 */
export async function whyNotCarried(req: PayloadRequest, article: string): Promise<string | undefined> {
  const view = await publishedArticle(req, article)
  return view ? standsInTheWay(await articleFacts(req, view)) : WITHDRAWN
}
