/** Publishing by the clock. The collection's hooks hold the rules, whoever asks. */
import type { PayloadRequest, Where } from 'payload'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'

/** The queue that asks what is due: each minute, and at each hour that an editor set. */
export const PUBLISH_DUE = 'articles-publish-due'

export const isDue = (now: Date): Where => ({
  and: [{ _status: { equals: 'draft' } }, { publishAt: { less_than_equal: now.toISOString() } }],
})

/** Publishes the latest draft, if it is still due. Throws what the rules refuse. @returns whether it was. */
async function publishIfDue(req: PayloadRequest, id: string, now: Date): Promise<boolean> {
  const where: Where = { and: [{ id: { equals: id } }, isDue(now)] }
  return inTransaction(req, async () => {
    await query(req, 'select 1 from articles where id = $1 for update', [id])
    const { docs } = await req.payload.find({
      collection: 'articles',
      draft: true,
      where,
      limit: 1,
      pagination: false,
      depth: 0,
      select: { publishAt: true },
      overrideAccess: true,
      req,
    })
    if (docs.length === 0) return false
    await req.payload.update({ collection: 'articles', id, data: { _status: 'published' }, overrideAccess: true, req })
    return true
  })
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
    where: isDue(now),
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
      if (await publishIfDue(await request(), id, now)) published.push(id)
    } catch (error) {
      req.payload.logger.warn({ err: error, msg: `Article ${id} was due but is not ready` })
    }
  }
  return published
}
