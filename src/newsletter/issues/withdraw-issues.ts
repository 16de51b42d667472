import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { idOf } from '@/platform/ids'

export const WITHDRAWN = 'The article was withdrawn.'

/**
 * An article is no longer public: what still waits is cancelled, what is under way is held, and so is every letter
 * about a correction of it. Does nothing when the article has been published again meanwhile.
 */
export async function withdrawIssues(req: PayloadRequest, article: string): Promise<void> {
  if (await isPublished(req, article)) return
  await query(
    req,
    `update sendings sending set reason = $2,
       status = case when issue.kind = 'article' and status = 'waiting' then 'cancelled' else 'held' end,
       finished_at = case when issue.kind = 'article' and status = 'waiting' then now() end
     from issues issue where issue.id = sending.issue_id and status in ('waiting', 'sending', 'paused')
       and (issue.kind = 'article' and starts_with(issue.unique_key, $1)
         or issue.kind = 'correction' and issue.article_id = $3)`,
    [`article:${article}:`, WITHDRAWN, article],
  )
}

/** Whether readers can see this article now. */
export async function isPublished(req: PayloadRequest, article: string): Promise<boolean> {
  const doc = await req.payload.findByID({
    collection: 'articles',
    id: article,
    depth: 0,
    disableErrors: true,
    select: { _status: true },
    overrideAccess: true,
    req,
  })
  return doc?._status === 'published'
}

/** Whether readers can see the article that an issue is about; yes for an issue that is about none. */
export async function articleOfIssueIsPublished(req: PayloadRequest, issue: string): Promise<boolean> {
  const doc = await req.payload.findByID({
    collection: 'issues',
    id: issue,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!doc) return false
  const article = idOf(doc.article)
  return article === undefined || isPublished(req, article)
}
