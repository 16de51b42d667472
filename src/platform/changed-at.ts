/** When what readers read became another text, for what tells machines of it. `updatedAt` moves with every save. */
import type { CollectionBeforeChangeHook, CollectionSlug, DateField } from 'payload'

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
    const { docs } = originalDoc?.id
      ? await req.payload.find({
          collection,
          where: { id: { equals: originalDoc.id } },
          limit: 1,
          pagination: false,
          depth: 0,
          overrideAccess: true,
          req,
        })
      : { docs: [] }
    const [was] = docs.map((doc): Doc => ({ ...doc })).filter(({ _status }) => _status !== 'draft')
    const isSame = was !== undefined && shown(was) === shown(is)
    return { ...data, changedAt: isSame ? (was.changedAt ?? null) : new Date().toISOString() }
  }
  return dateChange
}
