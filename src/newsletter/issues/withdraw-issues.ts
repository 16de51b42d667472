import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { idOf } from '@/platform/ids'

export const WITHDRAWN = 'The article was withdrawn.'

/**
 * An article is no longer public: what still waits is cancelled, what is under way is held. Does nothing when the
 * article has been published again meanwhile.
 */
export async function withdrawIssues(req: PayloadRequest, article: string): Promise<void> {
  if (await isPublished(req, article)) return
  await query(
    req,
    `update sendings set reason = $2, status = case status when 'waiting' then 'cancelled' else 'held' end,
       finished_at = case status when 'waiting' then now() end
     where status in ('waiting', 'sending', 'paused')
       and issue_id in (select id from issues where kind = 'article' and starts_with(unique_key, $1))`,
    [`article:${article}:`, WITHDRAWN],
  )
}

/** Whether readers can see this article now. */
async function isPublished(req: PayloadRequest, article: string): Promise<boolean> {
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
