import type { PayloadRequest } from 'payload'
import { articleKey, makeIssue } from './make-issue'

const DAY = 24 * 60 * 60_000

/** Makes the issues of wished publications that have none yet, should a job have been lost. */
export async function makeMissedIssues(req: PayloadRequest, now = new Date()): Promise<void> {
  const { docs: wished } = await req.payload.find({
    collection: 'articles',
    where: {
      _status: { equals: 'published' },
      mailOnFirstPublish: { equals: true },
      firstPublishedAt: { greater_than: new Date(now.getTime() - DAY).toISOString() },
    },
    pagination: false,
    select: { slug: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (wished.length === 0) return
  const { docs: issues } = await req.payload.find({
    collection: 'issues',
    where: { uniqueKey: { in: wished.map(({ id }) => articleKey(id, 1)) } },
    pagination: false,
    select: { uniqueKey: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const made = new Set(issues.map(({ uniqueKey }) => uniqueKey))
  for (const { id } of wished) if (!made.has(articleKey(id, 1))) await makeIssue(req, id, now)
}
