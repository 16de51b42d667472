import type { PayloadRequest } from 'payload'
import { subjectsAsked } from '@/reviews/requests'
import { progressOf, type Stage, stageOf } from './rules'

/** Dates ISO. */
export type OwnDraft = { id: string; title: string; stage: Stage; savedAt: string }

/** What a member of staff began and readers do not see as it stands, the latest first. */
export async function ownDrafts(req: PayloadRequest, writer: string, most = 5): Promise<OwnDraft[]> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    draft: true,
    where: { and: [{ _status: { equals: 'draft' } }, { createdBy: { equals: writer } }] },
    sort: '-updatedAt',
    limit: most,
    pagination: false,
    depth: 0,
    select: { title: true, publishAt: true, handedIn: true, updatedAt: true, _status: true },
    overrideAccess: true,
    req,
  })
  const asked = await subjectsAsked(req, 'article')
  return docs.map((doc) => ({
    id: doc.id,
    title: doc.title ?? '',
    stage: stageOf(progressOf(doc, asked.has(doc.id))),
    savedAt: doc.updatedAt,
  }))
}
