import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { appendReview, type Reviewer, type Subject } from './append-review'
import { rowsOf } from './queries'

export type Credit = {
  subject: Subject
  reviewer: Reviewer
  /** The day the editor says the review took place. */
  at: Date
  conflicts?: string
  remarks?: string
  /** Id of the staff account. */
  recordedBy?: string
}

/**
 * Records that somebody reviewed a subject, without binding it to a text: the page says so, and it never becomes a
 * current review by itself. Asks nothing; the caller has asked its own rule.
 * @returns the id of the new row.
 */
export async function recordCredit(req: PayloadRequest, credit: Credit): Promise<string> {
  return inTransaction(req, () => appendReview(req, { ...credit, event: 'recorded' }))
}

type Known = { subject_kind: string; subject_id: string; subject_title: string | null; reviewer: string }

/** What an entry is about, and whose it is; undefined where there is no such entry. */
export async function aboutOfReview(
  req: PayloadRequest,
  id: string,
): Promise<{ subject: Subject; reviewer: string } | undefined> {
  const [row] = await query<Known>(
    req,
    'select subject_kind, subject_id, subject_title, reviewer from reviews where id::text = $1',
    [id],
  )
  if (!row) return undefined
  const { subject_kind: kind, subject_id, subject_title, reviewer } = row
  return { subject: { kind, id: subject_id, title: subject_title ?? '' }, reviewer }
}

/**
 * Takes a reviewer's credit for a subject back, by later entries: the one that is named and every other of theirs that
 * stands on the same subject, so that their name goes. Nothing is erased.
 * @returns false when there is no such standing credit.
 */
export async function withdrawCredit(req: PayloadRequest, id: string, at: Date, recordedBy?: string): Promise<boolean> {
  return inTransaction(req, async () => {
    const named = await aboutOfReview(req, id)
    if (!named) return false
    const { subject } = named
    await query(req, `select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`reviews/${subject.kind}/${subject.id}`])
    const rows = await rowsOf(req, subject.kind, subject.id)
    const withdrawn = new Set(rows.map((row) => row.withdraws))
    const standing = rows.filter(
      (row) => row.reviewer === named.reviewer && row.event !== 'withdrawn' && !withdrawn.has(row.id),
    )
    if (!standing.some((row) => row.id === id)) return false
    for (const row of standing) {
      await appendReview(req, {
        event: 'withdrawn',
        subject,
        subjectHash: row.subjectHash,
        scope: row.scope,
        sections: row.sections,
        reviewer: { id: row.reviewer, name: row.reviewerName, credential: row.credential, medical: row.medical },
        shownAs: row.shownAs,
        at,
        withdraws: row.id,
        sealed: row.sealed,
        recordedBy,
      })
    }
    return true
  })
}
