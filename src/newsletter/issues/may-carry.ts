import type { PayloadRequest } from 'payload'
import { publishedArticle } from '@/articles/queries'
import { query } from '@/platform/database'
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
 * Looks once more before a frozen letter that stood still goes on, and writes beside its sending what stands in the way.
 * A digest leaves out what may not be carried when it is frozen, and is not asked again. @returns whether it has to stay.
 */
export async function hasToStay(req: PayloadRequest, id: string): Promise<boolean> {
  const issue = await issueById(req, id)
  const reason = issue?.kind === 'article' && issue.article ? await whyNotCarried(req, issue.article) : undefined
  if (reason) await query(req, 'update sendings set reason = $2 where issue_id = $1', [id, reason])
  return reason !== undefined
}
