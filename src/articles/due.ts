import type { PayloadRequest, Where } from 'payload'
import { subjectsAsked } from '@/reviews/requests'
import { isOverdue, progressOf, type Stage, stageOf } from './rules'

export type Due = { id: string; title: string; stage: Stage; dueOn: string; overdue: boolean }

const aWeek = 7 * 24 * 60 * 60 * 1000
const dayOf = (moment: Date) => moment.toISOString().slice(0, 10)

/** Drafts that should be out within a week or should have been; the earliest first. @param writer only their own. */
export async function dueDrafts(req: PayloadRequest, now: Date, writer?: string): Promise<Due[]> {
  const soon: Where[] = [
    { _status: { equals: 'draft' } },
    { dueOn: { less_than_equal: new Date(now.getTime() + aWeek).toISOString() } },
  ]
  const { docs } = await req.payload.find({
    collection: 'articles',
    draft: true,
    where: { and: writer ? [...soon, { createdBy: { equals: writer } }] : soon },
    sort: 'dueOn',
    limit: 10,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const asked = await subjectsAsked(req, 'article')
  return docs.map((doc) => {
    const stage = stageOf(progressOf(doc, asked.has(doc.id)))
    const dueOn = doc.dueOn?.slice(0, 10) ?? ''
    return { id: doc.id, title: doc.title ?? '', stage, dueOn, overdue: isOverdue(dueOn, stage, dayOf(now)) }
  })
}
