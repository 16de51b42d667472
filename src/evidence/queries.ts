import type { PayloadRequest } from 'payload'
import type { Source as SourceDocument } from '@/generated/payload-types'
import { latestChecks } from './checks'
import { type SourceRecord, type SourceState, stateOfSource } from './state-of-source'

/** A source as readers get it; `state` is what its record and the checks come to. */
export type Source = {
  id: string
  title: string
  authors?: string
  container?: string
  year?: number
  kind?: string
  doi?: string
  pmid?: string
  url?: string
  state: SourceState
  /** ISO date of the notice about it, or since when its address is gone. */
  since?: string
  /** Address of the notice. */
  notice?: string
  /** ISO: when it was last looked at with success. */
  checkedAt?: string
}

/** What a standing is computed from. */
export const recordOf = (doc: SourceDocument): SourceRecord => ({
  state: doc.state ?? 'complete',
  checkedAt: doc.checkedAt ?? undefined,
  doi: doc.doi ?? undefined,
  pmid: doc.pmid ?? undefined,
  url: doc.url ?? undefined,
})

/** Sources by id. */
export async function sourcesByIds(req: PayloadRequest, ids: string[]): Promise<Map<string, Source>> {
  if (ids.length === 0) return new Map()
  const wanted = [...new Set(ids)]
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { id: { in: wanted } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const checks = await latestChecks(
    req,
    docs.map(({ id }) => id),
  )
  return new Map(
    docs.map((doc) => {
      const { seenAt: _, ...standing } = stateOfSource(recordOf(doc), checks.get(doc.id))
      return [
        doc.id,
        {
          id: doc.id,
          title: doc.title ?? '',
          authors: doc.authors ?? undefined,
          container: doc.container ?? undefined,
          year: doc.year ?? undefined,
          kind: doc.kind ?? undefined,
          doi: doc.doi ?? undefined,
          pmid: doc.pmid ?? undefined,
          url: doc.url ?? undefined,
          ...standing,
        },
      ]
    }),
  )
}
