/** Tells the evidence which sources the published texts cite. */
import type { PayloadRequest } from 'payload'
import { noteCitations } from '@/evidence/note-citations'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { walkBody } from '@/text/walk'

/** @param body of what readers see from now on; none when nothing is published any more. */
export const noteSources = (req: PayloadRequest, id: string, body: unknown): Promise<void> =>
  noteCitations(
    req,
    { kind: 'article', id },
    walkBody(body).citations.map(({ source }) => source),
  )

/** Articles that were published before anybody wrote down what they cite. @returns how many were noted. */
export async function noteForgottenSources(req: PayloadRequest, limit = 500): Promise<number> {
  const rows = await query<{ id: string }>(
    req,
    `select id from articles where _status = 'published' and body::text like '%"citation"%'
       and not exists (select 1 from cited_sources where subject_kind = 'article' and subject_id = articles.id
         and ended_at is null)
     order by id limit $1`,
    [limit],
  )
  for (const { id } of rows)
    await inTransaction(req, async () => {
      await query(req, 'select 1 from articles where id = $1 for update', [id])
      const { docs } = await req.payload.find({
        collection: 'articles',
        where: { id: { equals: id }, _status: { equals: 'published' } },
        limit: 1,
        pagination: false,
        depth: 0,
        select: { body: true },
        overrideAccess: true,
        req,
      })
      for (const doc of docs) await noteSources(req, id, doc.body)
    })
  return rows.length
}
