/** What may be said of a text's reviewers: computed from the recorded events, never typed. */
import type { ReviewEvent } from './events'

export type ReviewRow = {
  id: string
  event: ReviewEvent
  reviewer: string
  reviewerName: string
  credential: string
  medical: boolean
  subjectHash?: string
  scope?: 'whole' | 'sections'
  /** Hashes of the signed sections. */
  sections?: readonly string[]
  shownAs?: ShownAs
  /** ISO. */
  at: string
  withdraws?: string
}

/** How a reviewer chose to be credited. */
export const waysToBeShown = ['name-and-credential', 'name', 'credential'] as const
export type ShownAs = (typeof waysToBeShown)[number]

/** A credit that stands: whose, since when, and whether it is bound to the text as it is now. */
export type StandingCredit = {
  id: string
  reviewer: string
  name: string
  credential: string
  medical: boolean
  at: string
  binding: 'not-bound' | 'this-text' | 'another-text'
  subjectHash?: string
  scope: 'whole' | 'sections'
  sections: readonly string[]
  shownAs: ShownAs
}

/**
 * Credits that stand, one a reviewer: a signed text before a credit without one, then the latest first.
 * @param hash content hash of the text that readers see now.
 */
export function standingCredits(rows: readonly ReviewRow[], hash: string): StandingCredit[] {
  const withdrawn = new Set(rows.map((row) => row.withdraws))
  const standing = rows
    .filter((row) => row.event !== 'withdrawn' && !withdrawn.has(row.id))
    .sort(
      (one, other) =>
        Number(Boolean(other.subjectHash)) - Number(Boolean(one.subjectHash)) ||
        other.at.localeCompare(one.at) ||
        other.id.localeCompare(one.id),
    )
  const seen = new Set<string>()
  return standing
    .filter((row) => !seen.has(row.reviewer) && seen.add(row.reviewer))
    .map((row) => ({
      id: row.id,
      reviewer: row.reviewer,
      name: row.reviewerName,
      credential: row.credential,
      medical: row.medical,
      at: row.at,
      subjectHash: row.subjectHash,
      scope: row.scope ?? 'whole',
      sections: row.sections ?? [],
      shownAs: row.shownAs ?? 'name-and-credential',
      binding: !row.subjectHash ? 'not-bound' : row.subjectHash === hash ? 'this-text' : 'another-text',
    }))
}
