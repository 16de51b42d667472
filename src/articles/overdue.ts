import type { PayloadRequest } from 'payload'
import { candidateOf } from './candidate'
import { type Check, checklist, type Doubt } from './checklist-rules'
import { isDue } from './publish'
import { rulesInForce } from './rules-in-force'

export type Overdue = { id: string; title: string; missing: Check[]; body: unknown; doubt?: Doubt }

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
  const rules = await rulesInForce(req)
  const all: Overdue[] = []
  for (const doc of docs) {
    const candidate = await candidateOf(req, doc)
    const blocking = checklist(candidate, rules).filter(({ level }) => level === 'block')
    all.push({
      id: doc.id,
      title: doc.title ?? '',
      missing: blocking.map(({ check }) => check),
      body: doc.body,
      doubt: candidate.change.kind === 'changed' ? candidate.change.doubt : undefined,
    })
  }
  return all
}
