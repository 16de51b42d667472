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

type Choice = Pick<ReviewRow, 'id' | 'event' | 'reviewer' | 'withdraws' | 'shownAs' | 'at'>

/**
 * Entries that nobody took back, each with the way its reviewer is shown. What a reviewer chose when they last signed
 * goes for all of their entries about a subject.
 */
export function waysShownNow(rows: readonly Choice[]): Map<string, ShownAs> {
  const withdrawn = new Set(rows.map((row) => row.withdraws))
  const standing = rows.filter((row) => row.event !== 'withdrawn' && !withdrawn.has(row.id))
  const choices = new Map(
    standing
      .filter(({ event }) => event === 'signed')
      .sort((one, other) => one.at.localeCompare(other.at) || one.id.localeCompare(other.id))
      .map(({ reviewer, shownAs }) => [reviewer, shownAs]),
  )
  return new Map(standing.map(({ id, reviewer }) => [id, choices.get(reviewer) ?? 'name-and-credential']))
}

/** Credits that stand, one an entry: a signed text before a credit without one, then the latest first. */
export function everyStandingCredit(rows: readonly ReviewRow[], hash: string): StandingCredit[] {
  const ways = waysShownNow(rows)
  return rows
    .flatMap((row) => {
      const shownAs = ways.get(row.id)
      return shownAs ? [creditFrom(row, shownAs, hash)] : []
    })
    .sort(
      (one, other) =>
        Number(Boolean(other.subjectHash)) - Number(Boolean(one.subjectHash)) ||
        other.at.localeCompare(one.at) ||
        other.id.localeCompare(one.id),
    )
}

/**
 * The same, one a reviewer: the first of each.
 * @param hash content hash of the text that readers see now.
 */
export function standingCredits(rows: readonly ReviewRow[], hash: string): StandingCredit[] {
  const seen = new Set<string>()
  return everyStandingCredit(rows, hash).filter(({ reviewer }) => !seen.has(reviewer) && seen.add(reviewer))
}

const creditFrom = (row: ReviewRow, shownAs: ShownAs, hash: string): StandingCredit => ({
  id: row.id,
  reviewer: row.reviewer,
  name: row.reviewerName,
  credential: row.credential,
  medical: row.medical,
  at: row.at,
  subjectHash: row.subjectHash,
  scope: row.scope ?? 'whole',
  sections: row.sections ?? [],
  shownAs,
  binding: !row.subjectHash ? 'not-bound' : row.subjectHash === hash ? 'this-text' : 'another-text',
})
