import type { PayloadRequest } from 'payload'

export type HandedIn = { id: string; title: string; dueOn?: string }

/** Drafts that somebody calls ready and that no hour is set for; what is due first comes first. */
export async function handedIn(req: PayloadRequest): Promise<HandedIn[]> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    draft: true,
    where: {
      and: [{ _status: { equals: 'draft' } }, { handedIn: { equals: true } }, { publishAt: { exists: false } }],
    },
    sort: ['dueOn', 'updatedAt'],
    limit: 20,
    pagination: false,
    depth: 0,
    select: { title: true, dueOn: true },
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, title, dueOn }) => ({ id, title: title ?? '', dueOn: dueOn?.slice(0, 10) }))
}
