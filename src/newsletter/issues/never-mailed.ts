import type { PayloadRequest, Where } from 'payload'
import { articleKey, keysWithoutIssue } from './write-issue'

export type NeverMailed = { id: string; title: string }
export type NeverMailedFound = {
  /** The newest first. */
  articles: NeverMailed[]
  /** Whether there are public articles that were not looked at. */
  more: boolean
}

/** That many articles are looked at once. */
const MOST_LOOKED_AT = 200

/**
 * Public articles about which there was never a letter, imported ones say.
 * @param title words of it; without any the newest articles are looked at.
 */
export async function neverMailed(req: PayloadRequest, title = ''): Promise<NeverMailedFound> {
  const published: Where = { _status: { equals: 'published' } }
  const { docs, hasNextPage } = await req.payload.find({
    collection: 'articles',
    where: title.trim() ? { and: [published, { title: { like: title.trim() } }] } : published,
    sort: '-firstPublishedAt',
    limit: MOST_LOOKED_AT,
    select: { title: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const without = await keysWithoutIssue(
    req,
    docs.map(({ id }) => articleKey(id, 1)),
  )
  const articles = docs.filter(({ id }) => without.has(articleKey(id, 1)))
  return { articles: articles.map(({ id, title: named }) => ({ id, title: named ?? id })), more: hasNextPage }
}
