/** Which published texts a correction is about. Pure. */

/** Moments as ISO strings. `versions`: the first and the last that had it wrong, where an editor said so. */
export type Correcting = { savedAt: string; versions?: { from: number; to: number } }
type Published = { number: number; time: string; changeClass: string }

/**
 * Numbers of the versions that had it wrong. Without versions named: all that were public when the correction was
 * saved, but for a newest one that is itself called a correction and that no earlier correction can have been about: it
 * is the text that put this right.
 * @param revisions in any order.
 * @param earlier when other corrections of the article were saved.
 */
export function affectedVersions(
  { savedAt, versions }: Correcting,
  revisions: readonly Published[],
  earlier: readonly string[],
): number[] {
  if (versions) return numbersOf(revisions.filter(({ number }) => number >= versions.from && number <= versions.to))
  const shown = revisions.filter(({ time }) => time <= savedAt)
  const last = Math.max(...numbersOf(shown))
  const putsRight = ({ number, time, changeClass }: Published) =>
    number === last && changeClass === 'correction' && !earlier.some((saved) => saved > time && saved < savedAt)
  return numbersOf(shown.filter((revision) => !putsRight(revision)))
}

const numbersOf = (revisions: readonly Published[]) => revisions.map(({ number }) => number)
