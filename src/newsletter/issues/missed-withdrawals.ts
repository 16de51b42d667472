import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { oneByOne } from '@/platform/one-by-one'
import { withdrawIssues } from './withdraw-issues'

/** Stops the issues of articles that are no longer public, should the job of the withdrawal have been lost. */
export async function withdrawMissedIssues(req: PayloadRequest): Promise<void> {
  const open = await query<{ article: string }>(
    req,
    `select distinct article_id as article from sendings join issues on issues.id = issue_id
     where issues.kind in ('article', 'correction') and article_id is not null and sendings.status in ('waiting', 'sending', 'paused')`,
  )
  if (open.length === 0) return
  const { docs: published } = await req.payload.find({
    collection: 'articles',
    where: { id: { in: open.map(({ article }) => article) }, _status: { equals: 'published' } },
    pagination: false,
    select: { slug: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const shown = new Set(published.map(({ id }) => id))
  const withdrawn = open.map(({ article }) => article).filter((article) => !shown.has(article))
  await oneByOne(
    req,
    'Stopping the issue of a withdrawn article',
    withdrawn,
    (article) => article,
    (article) => withdrawIssues(req, article),
  )
}
