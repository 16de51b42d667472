import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { sectionsOf } from '@/text/sections'
import { sectionKeys } from './accepted-sections'
import { everyStandingCredit, type ShownAs } from './credits'
import { rowsOf } from './queries'
import type { ReviewRequest } from './requests'
import { frozenText } from './review-texts'

/** What a reviewer signed before of the subject they are asked about, and what signing it again would mean. */
export type EarlierSignature = {
  /** Id of the credit that stands. */
  credit: string
  /** ISO. */
  at: string
  /** Canonical. */
  text: string
  /** Hashes of the sections that stand under their name, as they were. */
  signed: readonly string[]
  /** Hashes of the sections of the present text that the same scope covers; undefined for all of it. */
  sections?: readonly string[]
  conflicts: string
  shownAs: ShownAs
}

/**
 * The latest signature of the same reviewer that stands under another text of the same subject; one under a whole text
 * before those under parts, because signatures add up. A scope of sections means the sections of the same headings in
 * the same order, and those that only moved.
 */
export async function earlierSignature(
  req: PayloadRequest,
  request: ReviewRequest,
  text: string,
): Promise<EarlierSignature | undefined> {
  const rows = await rowsOf(req, request.subject.kind, request.subject.id)
  const theirs = everyStandingCredit(rows, request.contentHash).filter(
    ({ reviewer, binding }) => reviewer === request.reviewer && binding !== 'not-bound',
  )
  const credit = theirs.find(({ scope }) => scope === 'whole') ?? theirs[0]
  if (credit?.binding !== 'another-text' || !credit.subjectHash) return undefined
  const before = await frozenText(req, credit.subjectHash)
  if (before === undefined) return undefined
  const signed = new Set(credit.sections)
  const earlier = sectionsOf(before)
  const earlierKeys = sectionKeys(earlier)
  const signedKeys = new Set(earlierKeys.filter((_, index) => signed.has(earlier[index]?.hash ?? '')))
  const present = sectionsOf(text)
  const keys = sectionKeys(present)
  const meant = present.filter(({ hash }, index) => signed.has(hash) || signedKeys.has(keys[index] ?? ''))
  if (credit.scope === 'sections' && meant.length === 0) return undefined
  const [row] = await query<{ conflicts: string | null }>(req, 'select conflicts from reviews where id::text = $1', [
    credit.id,
  ])
  return {
    credit: credit.id,
    at: credit.at,
    text: before,
    signed: theirs.flatMap(({ sections }) => sections),
    sections: credit.scope === 'whole' ? undefined : meant.map(({ hash }) => hash),
    conflicts: row?.conflicts ?? '',
    shownAs: credit.shownAs,
  }
}
