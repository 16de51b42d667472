/** What happened to an article since one of its versions. Pure. */
import { affectedVersions } from './affected-versions'
import type { History, HistoryRevision } from './history'
import type { CorrectionView } from './queries'

export type Since = {
  then: HistoryRevision
  now: HistoryRevision
  /** Published after it, the newest first. */
  later: HistoryRevision[]
  /** Of what that version had wrong: the material ones first, then the newest. */
  corrections: CorrectionView[]
  what: 'corrected' | 'changed' | 'same-again' | 'unchanged'
}

/** @returns undefined where there is no such version. */
export function sinceVersion({ revisions, corrections: all }: History, number: number): Since | undefined {
  const then = revisions.find((revision) => revision.number === number)
  const now = revisions[0]
  if (!then || !now) return undefined
  const later = revisions.filter((revision) => revision.number > number)
  const saved = all.map(({ savedAt }) => savedAt)
  const corrections = all
    .filter((correction) => affectedVersions(correction, revisions, saved).includes(number))
    .sort((one, other) => Number(other.material) - Number(one.material) || other.at.localeCompare(one.at))
  return { then, now, later, corrections, what: whatHappened(then, now, corrections) }
}

function whatHappened(then: HistoryRevision, now: HistoryRevision, corrections: CorrectionView[]): Since['what'] {
  if (corrections.length > 0) return 'corrected'
  if (then.number === now.number) return 'unchanged'
  return then.contentHash === now.contentHash ? 'same-again' : 'changed'
}
