/** Verbs that change what readers see of an article. The collection's hooks hold the rules, whoever asks. */
import type { PayloadRequest } from 'payload'

/** Publishes the latest draft. Throws what the rules refuse, as Payload's own validation error. */
export async function publishArticle(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.update({ collection: 'articles', id, data: { _status: 'published' }, overrideAccess: true, req })
}

/**
 * Publishes every draft whose hour has come. One that is refused is left with its draft and reported; it does not
 * hold up the others.
 * @returns ids of what was published.
 */
export async function publishDue(request: () => Promise<PayloadRequest>, now: Date): Promise<string[]> {
  const req = await request()
  const { docs } = await req.payload.find({
    collection: 'articles',
    draft: true,
    where: { and: [{ _status: { equals: 'draft' } }, { publishAt: { less_than_equal: now.toISOString() } }] },
    sort: 'publishAt',
    limit: 50,
    pagination: false,
    depth: 0,
    select: { publishAt: true },
    overrideAccess: true,
    req,
  })
  const published: string[] = []
  for (const { id } of docs) {
    try {
      await publishArticle(await request(), id)
      published.push(id)
    } catch (error) {
      req.payload.logger.warn({ err: error, msg: `Article ${id} was due but is not ready` })
    }
  }
  return published
}
