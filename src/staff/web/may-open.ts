import { getAccessResults, type PayloadRequest } from 'payload'

/** Whether somebody may read what stands at this address of the admin: where not, not even its name is told. */
export async function mayOpen(req: PayloadRequest | null, segments: readonly string[] = []): Promise<boolean> {
  const [kind, slug = ''] = segments
  if (kind !== 'collections' && kind !== 'globals') return true
  const may = req ? await getAccessResults({ req }) : undefined
  return may?.[kind]?.[slug]?.read === true
}
