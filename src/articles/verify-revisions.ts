/** The chains of revisions, read in batches so that memory stays flat however long they are. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { type LedgerRow, problemOfRevision } from './check-revision'
import type { LedgerProblem } from './ledger-problems'

const BATCH = 200

type Row = {
  article: string
  number: number
  time: Date
  class: string
  note: string
  text: string | null
  removed: boolean
  content: string
  previous: string | null
  hash: string
}

/** The latest revision of an article, once its chain was found whole. */
export type ChainEnd = { article: string; number: number; contentHash: string }

export type RevisionsSeen = { revisions: number; removed: number; problem?: LedgerProblem }

const nobody = '00000000-0000-0000-0000-000000000000'

function batchAfter(req: PayloadRequest, article: string, number: number, only: string[] | null): Promise<Row[]> {
  return query<Row>(
    req,
    `select r.article_id as article, r.number, r.time, r.change_class as class, r.note, r.canonical_text as text,
       t.id is not null as removed, r.content_hash as content, r.previous_hash as previous, r.hash
     from revisions r left join text_removals t on t.revision_id = r.id and t.content_hash = r.content_hash
     where (r.article_id, r.number) > ($1::uuid, $2::int) and ($3::uuid[] is null or r.article_id = any($3))
     order by r.article_id, r.number limit ${BATCH}`,
    [article, number, only],
  )
}

const toLedgerRow = (row: Row): LedgerRow => ({
  number: row.number,
  time: row.time.toISOString(),
  changeClass: row.class,
  note: row.note,
  text: row.text,
  removed: row.removed,
  contentHash: row.content,
  previousHash: row.previous,
  hash: row.hash,
})

/**
 * Follows every chain, by article and number, up to the first row that is not what was written.
 * @param only ids of articles; null for all.
 * @param onEnds told of chains that are whole, some at a time.
 */
export async function verifyRevisions(
  req: PayloadRequest,
  only: string[] | null,
  onEnds: (ends: ChainEnd[]) => Promise<LedgerProblem | undefined>,
  onProgress: (revisions: number) => void,
): Promise<RevisionsSeen> {
  const seen: RevisionsSeen = { revisions: 0, removed: 0 }
  let last: { article: string; row: LedgerRow } | undefined
  for (;;) {
    const rows = await batchAfter(req, last?.article ?? nobody, last?.row.number ?? 0, only)
    const ends: ChainEnd[] = []
    for (const row of rows) {
      const now = toLedgerRow(row)
      const before = last?.article === row.article ? last.row : undefined
      if (last && !before) ends.push(endOf(last))
      const problem = problemOfRevision(before, now)
      if (problem) return { ...seen, problem: { row: 'revision', article: row.article, number: row.number, problem } }
      seen.revisions += 1
      if (now.text === null) seen.removed += 1
      last = { article: row.article, row: now }
    }
    onProgress(seen.revisions)
    const isLast = rows.length < BATCH
    if (isLast && last) ends.push(endOf(last))
    const problem = ends.length > 0 ? await onEnds(ends) : undefined
    if (problem || isLast) return { ...seen, problem }
  }
}

const endOf = ({ article, row }: { article: string; row: LedgerRow }): ChainEnd => ({
  article,
  number: row.number,
  contentHash: row.contentHash,
})
