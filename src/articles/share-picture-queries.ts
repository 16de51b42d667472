import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { CARD } from './share-card'

/** Whose picture stands where a page has none of its own. */
export const PUBLICATION = 'publication'

export type SharePicture = { src: string; width: number; height: number; alt: string }

/** Never of an article that is not published. */
const isShown = `s.file is not null and (s.subject = '${PUBLICATION}' or exists (
  select 1 from articles a where a.id::text = s.subject and a._status = 'published'))`

export async function sharePictureOf(req: PayloadRequest, subject: string): Promise<SharePicture | undefined> {
  const [row] = await query<{ file: string; alt: string }>(
    req,
    `select file, alt from share_pictures s where s.subject = $1 and ${isShown}`,
    [subject],
  )
  return row && { src: `/media/share/${row.file}`, ...CARD, alt: row.alt }
}

/** The file of that name, while something public is shared by it. */
export async function sharePictureFile(req: PayloadRequest, file: string): Promise<Buffer | undefined> {
  const [row] = await query<{ bytes: Buffer }>(
    req,
    `select bytes from share_pictures s where s.file = $1 and ${isShown} limit 1`,
    [file],
  )
  return row?.bytes
}
