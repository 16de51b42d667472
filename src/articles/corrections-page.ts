/** The public list of corrections, page by page. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { type CorrectionView, correctionsByIds } from './queries'

export type CorrectionsPage = {
  corrections: CorrectionView[]
  /** The last one's id, where there are older ones. */
  older?: string
}

/**
 * Corrections of published articles, the newest first.
 * @param after id of the last one of the page before; undefined where there is no such correction.
 */
export async function correctionsPage(
  req: PayloadRequest,
  limit: number,
  after?: string,
): Promise<CorrectionsPage | undefined> {
  const [last] = after ? await query<{ at: Date }>(req, 'select at from corrections where id = $1', [after]) : []
  if (after && !last) return undefined
  const rows = await query<{ id: string }>(
    req,
    `select c.id from corrections c join articles a on a.id = c.article_id and a._status = 'published'
     where $1::timestamptz is null or (c.at, c.id) < ($1::timestamptz, $2::uuid)
     order by c.at desc, c.id desc limit $3`,
    [last?.at ?? null, after ?? null, limit + 1],
  )
  const ids = rows.slice(0, limit).map(({ id }) => id)
  return { corrections: await correctionsByIds(req, ids), older: rows.length > limit ? ids.at(-1) : undefined }
}
