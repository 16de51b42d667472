/** What a sitemap says of answered questions. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { isStanding } from './standing-answers'

type Page = { language: string; slug: string; changed?: string }

/** The oldest first, so that a new answer changes the last part alone. `changed` is when what is read there became another text. */
export async function questionsForSitemap(
  req: PayloadRequest,
  { number, size }: { number: number; size: number },
): Promise<Page[]> {
  const rows = await query<Omit<Page, 'changed'> & { changed: Date | null }>(
    req,
    `select coalesce(q.language, 'en') as language, coalesce(q.slug, '') as slug, q.changed_at as changed
     from questions q where ${isStanding} order by q.answered_at, q.id limit $1 offset $2`,
    [size, (number - 1) * size],
  )
  return rows.map(({ changed, ...page }) => ({ ...page, changed: changed?.toISOString() }))
}

export async function questionsToCount(req: PayloadRequest): Promise<{ count: number; changed?: string }> {
  const [row] = await query<{ count: string; changed: Date | null }>(
    req,
    `select count(*) as count, max(q.changed_at) as changed from questions q where ${isStanding}`,
  )
  return { count: Number(row?.count ?? 0), changed: row?.changed?.toISOString() }
}
