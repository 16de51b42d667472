import type { PayloadRequest } from 'payload'
import { revisionsOf } from '@/articles/ledger'
import type { FirstPublication } from './rules'

/** What is known of an article's first publication; nothing when there is no such article. */
export async function firstPublicationOf(req: PayloadRequest, article: string): Promise<FirstPublication | undefined> {
  const doc = await req.payload.findByID({
    collection: 'articles',
    id: article,
    depth: 0,
    disableErrors: true,
    select: { _status: true, mailOnFirstPublish: true, firstPublishedAt: true },
    overrideAccess: true,
    req,
  })
  if (!doc) return undefined
  const first = (await revisionsOf(req, article)).at(-1)
  return {
    published: doc._status === 'published',
    wished: doc.mailOnFirstPublish === true,
    wishedThen: await wishedAtFirst(req, article, doc.firstPublishedAt),
    firstPublishedAt: doc.firstPublishedAt ? new Date(doc.firstPublishedAt) : undefined,
    firstRevisionAt: first && new Date(first.time),
  }
}

/** What the version says that first published the article; no wish when that one is no longer kept. */
async function wishedAtFirst(req: PayloadRequest, article: string, firstPublishedAt?: string | null): Promise<boolean> {
  const { docs } = await req.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: article }, 'version._status': { equals: 'published' } },
    sort: 'createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [version] = docs
  if (!version || !firstPublishedAt) return false
  const late = new Date(version.createdAt).getTime() - new Date(firstPublishedAt).getTime()
  return Math.abs(late) < 60_000 && version.version.mailOnFirstPublish === true
}
