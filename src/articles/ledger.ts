/** The public ledger: one row for every text that was published, each bound to the row before it. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import type { ChangeClass } from '@/text/change-classes'
import { revisionHash } from '@/text/hash'
import { classOfChange } from './rules'

export type Revision = {
  number: number
  /** ISO, UTC, milliseconds. */
  time: string
  changeClass: string
  note: string
  contentHash: string
  previousHash: string | null
  hash: string
}

type Row = {
  number: number
  time: Date
  change_class: string
  note: string
  content_hash: string
  previous_hash: string | null
  hash: string
}

const columns = 'number, time, change_class, note, content_hash, previous_hash, hash'

const toRevision = (row: Row): Revision => ({
  number: row.number,
  time: row.time.toISOString(),
  changeClass: row.change_class,
  note: row.note,
  contentHash: row.content_hash,
  previousHash: row.previous_hash,
  hash: row.hash,
})

export async function latestRevision(req: PayloadRequest, article: string): Promise<Revision | undefined> {
  const [row] = await query<Row>(
    req,
    `select ${columns} from revisions where article_id = $1 order by number desc limit 1`,
    [article],
  )
  return row && toRevision(row)
}

/** Every revision, the newest first. */
export async function revisionsOf(req: PayloadRequest, article: string): Promise<Revision[]> {
  const rows = await query<Row>(req, `select ${columns} from revisions where article_id = $1 order by number desc`, [
    article,
  ])
  return rows.map(toRevision)
}

/**
 * Appends the text that is being published, unless it is the one that stands there already. Runs inside the
 * publishing transaction, which holds the article's row, so numbers have no gaps.
 */
export async function appendRevision(
  req: PayloadRequest,
  article: string,
  text: { canonical: string; hash: string },
  note: string,
  now: Date,
  named?: ChangeClass,
): Promise<Revision | undefined> {
  const last = await latestRevision(req, article)
  if (last?.contentHash === text.hash) return undefined
  const revision = {
    number: (last?.number ?? 0) + 1,
    time: now.toISOString(),
    changeClass: classOfChange(last?.number ?? 0, named),
    note: note.trim(),
    contentHash: text.hash,
    previousHash: last?.hash ?? null,
  }
  const hash = revisionHash({ ...revision, previous: revision.previousHash })
  await query(
    req,
    `insert into revisions (article_id, number, time, change_class, note, canonical_text, content_hash, previous_hash, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      article,
      revision.number,
      revision.time,
      revision.changeClass,
      revision.note,
      text.canonical,
      revision.contentHash,
      revision.previousHash,
      hash,
    ],
  )
  return { ...revision, hash }
}
