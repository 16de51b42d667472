/** When what readers read became another text, for what tells machines of it. `updatedAt` moves with every save. */
import type { CollectionBeforeChangeHook, CollectionSlug, DateField, PayloadRequest } from 'payload'

type Doc = Partial<Record<string, unknown>>

/** Empty where it was published before anybody noted it, and has said the same since. */
export const changedAtField: DateField = {
  name: 'changedAt',
  type: 'date',
  access: { create: () => false, update: () => false },
  admin: { hidden: true },
}

/** @param shown everything that readers read of it, as one text. A draft moves nothing, nor does a save of the same. */
export const dateChangeOf = (collection: CollectionSlug, shown: (doc: Doc) => string) => {
  const dateChange: CollectionBeforeChangeHook = async ({ req, data, originalDoc }) => {
    const is = { ...originalDoc, ...data }
    if (is._status === 'draft') return data
    const was = originalDoc?.id ? await published(req, collection, originalDoc.id) : undefined
    const isSame = was !== undefined && shown(was) === shown(is)
    return { ...data, changedAt: isSame ? (was.changedAt ?? null) : new Date().toISOString() }
  }
  return dateChange
}

/** A document as readers have it: what is published of it, not its latest draft. */
async function published(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<Doc | undefined> {
  const doc = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  const is: Doc | undefined = doc ? { ...doc } : undefined
  return is?._status === 'draft' ? undefined : is
}
