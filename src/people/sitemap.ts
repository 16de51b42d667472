import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

/** Whose pages there are, by name; `changed` is ISO, and only given where it is known. */
export async function profilesForSitemap(
  req: PayloadRequest,
): Promise<{ id: string; slug: string; changed?: string }[]> {
  const rows = await query<{ id: string; slug: string; changed: Date | null }>(
    req,
    'select id::text, slug, changed_at as changed from people where slug is not null order by name, id',
  )
  return rows.map(({ changed, ...person }) => ({ ...person, changed: changed?.toISOString() }))
}
