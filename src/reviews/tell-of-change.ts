/** Letters to those who signed a text that was changed since: each of them once for each new text. */
import type { PayloadRequest } from 'payload'
import { postLetter } from '@/mailroom/post-letter'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import type { Subject } from './append-review'
import { askForReview } from './ask-for-review'
import { textMendedLetter } from './letters'
import type { Quote } from './quotes'
import { addressOfReviewer } from './reviewer-address'
import type { CreditStanding } from './standing'

export type Changed = {
  subject: Subject
  /** The text as it is published now. */
  text: { canonical: string; hash: string }
  quotes: readonly Quote[]
  credit: Pick<CreditStanding, 'id' | 'reviewer' | 'name'>
}

/**
 * Asks a reviewer whose credit broke to look at what changed. Not again for the same text, whatever became of the
 * question, and never in the place of a question of an editor's that still waits.
 */
export async function tellOfBrokenCredit(
  req: PayloadRequest,
  { subject, text, quotes, credit }: Changed,
  now: Date,
): Promise<void> {
  await inTransaction(req, async () => {
    await query(req, `select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`review-changes/${credit.id}`])
    const asked = await query(
      req,
      `select 1 from review_requests where subject_kind = $1 and subject_id = $2 and reviewer = $3
         and (content_hash = $4 or (status = 'open' and asked_by is not null)) limit 1`,
      [subject.kind, subject.id, credit.reviewer, text.hash],
    )
    if (asked.length > 0 || !(await addressOfReviewer(req, credit.reviewer))) return
    await askForReview(req, { subject, text, quotes, reviewer: { id: credit.reviewer, name: credit.name } }, now)
  })
}

/** Tells a reviewer whose credit stands what was mended; they need do nothing. @param path of the text on the site. */
export async function tellOfMendedText(
  req: PayloadRequest,
  { subject, text, credit, path, since }: Omit<Changed, 'quotes'> & { path: string; since: 'typo' | 'link' },
): Promise<void> {
  const to = await addressOfReviewer(req, credit.reviewer)
  if (!to) return
  const letter = await textMendedLetter(req, { title: subject.title, path, since })
  await postLetter(req, { kind: 'review-request', uniqueKey: `review-mended:${credit.id}:${text.hash}`, to, ...letter })
}
