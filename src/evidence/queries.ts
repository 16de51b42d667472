import type { PayloadRequest } from 'payload'

/** A source as readers get it. */
export type Source = {
  id: string
  title: string
  authors?: string
  container?: string
  year?: number
  doi?: string
  pmid?: string
  url?: string
  state: 'incomplete' | 'complete' | 'retracted' | 'corrected' | 'superseded'
  /** ISO date. */
  checkedAt?: string
}

/** Sources by id. */
export async function sourcesByIds(req: PayloadRequest, ids: string[]): Promise<Map<string, Source>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Map(
    docs.map((doc) => [
      doc.id,
      {
        id: doc.id,
        title: doc.title,
        authors: doc.authors ?? undefined,
        container: doc.container ?? undefined,
        year: doc.year ?? undefined,
        doi: doc.doi ?? undefined,
        pmid: doc.pmid ?? undefined,
        url: doc.url ?? undefined,
        state: doc.state ?? 'complete',
        checkedAt: doc.checkedAt ?? undefined,
      },
    ]),
  )
}
