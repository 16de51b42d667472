import type { PayloadRequest } from 'payload'

/** The published ones of these articles as they are stored, in no order. */
export async function publishedDocuments(req: PayloadRequest, ids: readonly string[]) {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { id: { in: [...ids] }, _status: { equals: 'published' } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}
