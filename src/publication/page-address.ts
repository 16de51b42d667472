/** Where readers find a standing page at this moment of a transaction, and where they found it before a write. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

/** The last part of its address; undefined while nothing is published. */
type PublicSlug = string | undefined

/** Straight from the row Payload publishes: a saved draft does not touch it. */
export async function publicSlug(req: PayloadRequest, id: string): Promise<PublicSlug> {
  const [row] = await query<{ slug: string | null }>(
    req,
    `select slug from pages where id = $1 and _status = 'published'`,
    [id],
  )
  return row?.slug ?? undefined
}

const keyOf = (id: unknown) => `pages/${id}/before`

type Context = Record<string, unknown>

export function rememberSlug(context: Context, id: unknown, slug: PublicSlug): void {
  context[keyOf(id)] = slug
}

export function slugBefore(context: Context, id: unknown): PublicSlug {
  const slug = context[keyOf(id)]
  return typeof slug === 'string' ? slug : undefined
}
