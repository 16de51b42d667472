import type { PayloadRequest } from 'payload'
import { candidateOf } from './candidate'
import { isDue } from './publish'
import { type Missing, missingFrom } from './rules'

export type Overdue = { id: string; title: string; missing: Missing[]; body: unknown }

/** Drafts whose hour has passed and that were not published, and what stands in the way; the oldest hour first. */
export async function overdue(req: PayloadRequest, now: Date, limit = 10): Promise<Overdue[]> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    draft: true,
    where: isDue(now),
    sort: 'publishAt',
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const all: Overdue[] = []
  for (const doc of docs)
    all.push({
      id: doc.id,
      title: doc.title ?? '',
      missing: missingFrom(await candidateOf(req, doc)),
      body: doc.body,
    })
  return all
}
