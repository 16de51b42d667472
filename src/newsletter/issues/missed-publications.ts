import type { PayloadRequest } from 'payload'
import { oneByOne } from '@/platform/one-by-one'
import { makeIssue } from './make-issue'
import { articleKey, keysWithoutIssue } from './write-issue'

const DAY = 24 * 60 * 60_000

/** Makes the issues of wished publications of the last day that have none yet, should a job have been lost. */
export async function makeMissedIssues(req: PayloadRequest, now = new Date()): Promise<void> {
  await makeIssuesOf(req, { firstPublishedAt: { greater_than: new Date(now.getTime() - DAY).toISOString() } }, now)
}

/** The same for all time: a wish nobody was awake to hear becomes an issue that waits for an editor. */
export async function makeLongMissedIssues(req: PayloadRequest, now = new Date()): Promise<void> {
  await makeIssuesOf(req, { firstPublishedAt: { exists: true } }, now)
}

type When = { firstPublishedAt: { greater_than: string } | { exists: boolean } }

async function makeIssuesOf(req: PayloadRequest, when: When, now: Date): Promise<void> {
  const { docs: wished } = await req.payload.find({
    collection: 'articles',
    where: { _status: { equals: 'published' }, mailOnFirstPublish: { equals: true }, ...when },
    pagination: false,
    select: { slug: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (wished.length === 0) return
  const keys = await keysWithoutIssue(
    req,
    wished.map(({ id }) => articleKey(id, 1)),
  )
  await oneByOne(
    req,
    'Making a missed issue',
    wished.map(({ id }) => id).filter((id) => keys.has(articleKey(id, 1))),
    (id) => id,
    async (id) => {
      await makeIssue(req, id, now)
    },
  )
}
