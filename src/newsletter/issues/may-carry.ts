import type { PayloadRequest } from 'payload'
import { publishedArticle } from '@/articles/queries'
import { issueById } from './issue'
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

/**
 * Why a frozen letter that stood still has to stay, in words for editors. A digest leaves out what may not be carried
 * when it is frozen, and is not asked again.
 */
export async function whyFrozenStays(req: PayloadRequest, id: string): Promise<string | undefined> {
  const issue = await issueById(req, id)
  return issue?.kind === 'article' && issue.article ? whyNotCarried(req, issue.article) : undefined
}
