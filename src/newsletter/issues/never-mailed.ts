import type { PayloadRequest } from 'payload'
import { articleKey, keysWithoutIssue } from './write-issue'

export type NeverMailed = { id: string; title: string }

/** Public articles about which there was never a letter, imported ones say; the newest first, at most two hundred. */
export async function neverMailed(req: PayloadRequest): Promise<NeverMailed[]> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { _status: { equals: 'published' } },
    sort: '-firstPublishedAt',
    limit: 200,
    pagination: false,
    select: { title: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const without = await keysWithoutIssue(
    req,
    docs.map(({ id }) => articleKey(id, 1)),
  )
  return docs.filter(({ id }) => without.has(articleKey(id, 1))).map(({ id, title }) => ({ id, title: title ?? id }))
}
