/** The record of an article as `history.json` gives it out: all that is needed to recompute both chains. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import type { ShownAs } from '@/reviews/credits'
import { creditName } from '@/reviews/words'
import type { RecordPlace } from './history'
import { corrections } from './queries'
import { type ReviewEntry, reviewEntries, shownEntries } from './review-entries'

export const HISTORY_FORMAT = { name: 'bedside-history', version: 1 } as const

const BATCH = 50

type Row = {
  number: number
  time: Date
  class: string
  note: string
  contentHash: string
  previousHash: string | null
  hash: string
  text: string | null
  reason: string | null
}

/**
 * The record as pieces of one JSON document, read in batches so that memory stays flat. Texts and names are left out
 * while the article is withdrawn; hashes never are. The form stands in `docs/ledger.md`. Names no staff.
 */
export async function* historyRecord(
  req: PayloadRequest,
  { id, published }: Pick<RecordPlace, 'id' | 'published'>,
): AsyncGenerator<string> {
  const head = { format: HISTORY_FORMAT.name, version: HISTORY_FORMAT.version, article: id, published }
  yield `${JSON.stringify(head).slice(0, -1)},"revisions":[`
  for (let last = 0; ; ) {
    const rows = await revisionsAfter(req, id, last)
    for (const row of rows) {
      yield `${last === 0 ? '' : ','}\n${JSON.stringify(publicRevision(row, published))}`
      last = row.number
    }
    if (rows.length < BATCH) break
  }
  const entries = await reviewEntries(req, 'article', [id])
  const shown = published ? shownEntries(entries) : new Map<string, ShownAs>()
  const reviews = entries.map((entry) => publicReview(entry, shown.get(entry.id)))
  yield `],\n"reviews":${JSON.stringify(reviews)},\n"corrections":${JSON.stringify(await publicCorrections(req, id, published))}}\n`
}

function revisionsAfter(req: PayloadRequest, article: string, number: number): Promise<Row[]> {
  return query<Row>(
    req,
    `select r.number, r.time, r.change_class as class, r.note, r.content_hash as "contentHash",
       r.previous_hash as "previousHash", r.hash, r.canonical_text as text, t.reason
     from revisions r left join text_removals t on t.revision_id = r.id
     where r.article_id = $1 and r.number > $2 order by r.number limit ${BATCH}`,
    [article, number],
  )
}

function publicRevision({ reason, text, time, ...row }: Row, published: boolean) {
  const shown = published ? text : null
  const withdrawn = reason ?? 'The article is withdrawn.'
  return { ...row, time: time.toISOString(), text: shown, ...(shown === null && { withdrawn }) }
}

function publicReview(entry: ReviewEntry, shownAs: ShownAs | undefined) {
  const { id, event, textHash: text, scope, sections, time, withdraws, commitment: reviewer, previous, hash } = entry
  return {
    id,
    event,
    text,
    scope,
    sections,
    time,
    withdraws,
    reviewer,
    previous,
    hash,
    ...(shownAs && { shownAs: creditName({ ...entry, shownAs }) }),
    ...(shownAs === 'name-and-credential' && entry.salt !== null && { opened: openedReviewer(entry) }),
  }
}

/** The seal opens only as a whole, so it stays shut where the reviewer did not want all of it shown. */
const openedReviewer = ({ salt, name, credential, medical, conflicts }: ReviewEntry) => ({
  salt,
  name,
  credential,
  medical,
  conflicts,
})

async function publicCorrections(req: PayloadRequest, article: string, published: boolean) {
  if (!published) return []
  return (await corrections(req, article)).map(({ article: _article, savedAt: _savedAt, ...correction }) => correction)
}
