/** The entries of the reviews' chain, as the ledger shows and checks them. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { type ShownAs, waysShownNow, waysToBeShown } from '@/reviews/credits'
import { reviewEvents } from '@/reviews/events'

export type ReviewEntry = {
  id: string
  event: string
  subjectKind: string
  subjectId: string
  /** Content hash of the signed text; null where none was signed. */
  textHash: string | null
  scope: string
  sections: string[]
  /** ISO. */
  time: string
  withdraws: string | null
  /** Id of the profile; never given out. */
  reviewer: string
  name: string
  credential: string
  medical: boolean
  conflicts: string
  /** How the reviewer chose to be shown. */
  shownAs: ShownAs
  salt: string | null
  commitment: string | null
  previous: string | null
  /** Null in entries from before there was a chain. */
  hash: string | null
  /** When the row was written, ISO. */
  written: string
}

type Row = {
  id: string
  event: string
  subject_kind: string
  subject_id: string
  subject_hash: string | null
  scope: string | null
  section_hashes: string | null
  at: Date
  withdraws: string | null
  reviewer: string
  reviewer_name: string
  credential: string | null
  medical: boolean | null
  conflicts: string | null
  shown_as: string | null
  salt: string | null
  commitment: string | null
  previous_hash: string | null
  hash: string | null
  created_at: Date
}

const toEntry = (row: Row): ReviewEntry => ({
  id: row.id,
  event: row.event,
  subjectKind: row.subject_kind,
  subjectId: row.subject_id,
  textHash: row.subject_hash,
  scope: row.scope ?? 'whole',
  sections: row.section_hashes?.split(' ').filter(Boolean) ?? [],
  time: row.at.toISOString(),
  withdraws: row.withdraws,
  reviewer: row.reviewer,
  name: row.reviewer_name,
  credential: row.credential ?? '',
  medical: row.medical === true,
  conflicts: row.conflicts ?? '',
  shownAs: waysToBeShown.find((way) => way === row.shown_as) ?? 'name-and-credential',
  salt: row.salt,
  commitment: row.commitment,
  previous: row.previous_hash,
  hash: row.hash,
  written: row.created_at.toISOString(),
})

/** Entries about these subjects of one kind: those without a hash first, then in the order of their chain. */
export async function reviewEntries(req: PayloadRequest, kind: string, ids: string[]): Promise<ReviewEntry[]> {
  const rows = await query<Row>(
    req,
    'select * from reviews where subject_kind = $1 and subject_id = any($2) order by subject_id, created_at, id',
    [kind, ids],
  )
  return [...Map.groupBy(rows.map(toEntry), ({ subjectId }) => subjectId).values()].flatMap(inOrder)
}

/** Follows the links; what no link leads to comes last. */
function inOrder(entries: ReviewEntry[]): ReviewEntry[] {
  const next = new Map(entries.filter(({ hash }) => hash !== null).map((entry) => [entry.previous, entry]))
  const found = new Set(entries.filter(({ hash }) => hash === null))
  for (let at = next.get(null); at && !found.has(at); at = next.get(at.hash)) found.add(at)
  return [...found, ...entries.filter((entry) => !found.has(entry))]
}

/** Entries whose credit nobody took back, and how their reviewers want to be shown now. */
export const shownEntries = (entries: readonly ReviewEntry[]): Map<string, ShownAs> =>
  waysShownNow(
    entries.map(({ event, time, withdraws, ...entry }) => ({
      ...entry,
      event: reviewEvents.find((known) => known === event) ?? 'recorded',
      at: time,
      withdraws: withdraws ?? undefined,
    })),
  )
