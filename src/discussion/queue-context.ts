/** What staff see beside an item of the queue: counts and reports, nothing that tells who somebody is. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

export type WriterHistory = { approved: number; rejected: number; spam: number }

/** By item: how other words from the same address were decided. Counted in the database; no address leaves it. */
export async function writerHistories(req: PayloadRequest, ids: string[]): Promise<Map<string, WriterHistory>> {
  const rows = await query<WriterHistory & { id: string }>(
    req,
    `select c.id, count(*) filter (where o.status in ('published', 'hidden'))::int as approved,
       count(*) filter (where o.status = 'rejected')::int as rejected,
       count(*) filter (where o.status = 'spam')::int as spam
     from comments c left join comments o on o.writer_address_hmac = c.writer_address_hmac and o.id <> c.id
     where c.id = any($1::uuid[]) and c.writer_address_hmac is not null group by c.id`,
    [ids],
  )
  return new Map(rows.map(({ id, ...history }) => [id, history]))
}

export type OpenReport = {
  reason: string
  words: string
  /** ISO. */
  at: string
}

/** By item: what readers reported and nobody has settled, the oldest first. */
export async function openReports(req: PayloadRequest, ids: string[]): Promise<Map<string, OpenReport[]>> {
  const rows = await query<{ id: string; reason: string; words: string; at: Date }>(
    req,
    `select comment_id as id, reason, words, at from comment_reports
     where comment_id = any($1::uuid[]) and settled_at is null order by at limit 500`,
    [ids],
  )
  const reports = new Map<string, OpenReport[]>()
  for (const { id, at, ...report } of rows)
    reports.set(id, [...(reports.get(id) ?? []), { ...report, at: at.toISOString() }])
  return reports
}
