/** Whether the entries of one subject are the chain that was written: pure. */
import { commitmentOf, reviewHash } from '@/reviews/review-hash'
import type { ReviewEntry } from './review-entries'

export type ReviewProblem = 'half-written' | 'unchained' | 'previous' | 'reviewer' | 'hash' | 'withdraws'

/** The first entry that is not as it was written. @param entries of one subject, in the order of `reviewEntries`. */
export function problemOfReviews(
  entries: readonly ReviewEntry[],
): { entry: ReviewEntry; problem: ReviewProblem } | undefined {
  const chained = entries.filter(({ hash }) => hash !== null)
  const began = chained.map(({ written }) => written).sort()[0]
  const known = new Map(entries.map((entry) => [entry.id, entry]))
  let previous: string | null = null
  for (const entry of entries) {
    const problem = problemOf(entry, previous, began, known)
    if (problem) return { entry, problem }
    previous = entry.hash
  }
  return undefined
}

function problemOf(
  entry: ReviewEntry,
  previous: string | null,
  began: string | undefined,
  known: ReadonlyMap<string, ReviewEntry>,
): ReviewProblem | undefined {
  const { hash, commitment, salt } = entry
  const takenBack = entry.withdraws === null ? undefined : known.get(entry.withdraws)
  if (entry.withdraws !== null && !takenBack) return 'withdraws'
  if (hash === null) {
    if (commitment !== null || salt !== null || entry.previous !== null) return 'half-written'
    return began !== undefined && entry.written > began ? 'unchained' : undefined
  }
  if (commitment === null || salt === null) return 'half-written'
  if (entry.previous !== previous) return 'previous'
  // What takes a credit back stands for the same reviewer under the same seal, without saying their conflicts again.
  const conflicts = takenBack?.commitment === commitment ? takenBack.conflicts : entry.conflicts
  if (takenBack?.commitment && takenBack.commitment !== commitment) return 'reviewer'
  if (commitmentOf(salt, { ...entry, conflicts }) !== commitment) return 'reviewer'
  const { textHash: subjectHash, ...rest } = entry
  return reviewHash({ ...rest, subjectHash, commitment }) === hash ? undefined : 'hash'
}
