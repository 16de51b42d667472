/** The order of what was found, and what is not near enough to be shown. Pure, so that it can be tried on any figures. */
import type { Measured } from './measure'

export type Ranked = Measured & { score: number }

/** And be this near to the best one. */
const LEAST_OF_BEST = 0.04
const NEAR = 0.06
const NEAR_IN_TITLE = 0.12

/** Of all that the words say, a text must have this share: the more words, the more of them say little. */
const leastCovered = (terms: number) => (terms <= 2 ? 0.35 : terms <= 4 ? 0.25 : 0.15)

/** What was looked for: how many terms, how many of them stand in no text, and the sum of the weights of all. */
export type LookedFor = { terms: number; unknown: number; whole: number }

/** Where most of what was asked stands in no text, a text must have one of the other words in its title. */
const isNamed = ({ inTitle }: Measured, { terms, unknown }: LookedFor) => inTitle || unknown * 2 <= terms

export function rank(measured: readonly Measured[], lookedFor: LookedFor): Ranked[] {
  const { terms, whole } = lookedFor
  if (whole <= 0) return []
  const least = leastCovered(terms)
  const ranked = measured
    .filter((one) => one.covered / whole >= least && isNamed(one, lookedFor))
    .map((one) => ({ ...one, score: scoreOf(one, whole) }))
    .sort((one, other) => other.score - one.score || other.published.getTime() - one.published.getTime())
  const best = ranked[0]?.score ?? 0
  return ranked.filter(({ score }) => score >= LEAST_OF_BEST * best)
}

/** How well each word is met, more where many of them are met, and more where neighbours stand together. */
function scoreOf({ met, covered, near, nearInTitle }: Measured, whole: number): number {
  const coverage = covered / whole
  return (met / whole) * (0.5 + 0.5 * coverage) + coverage * (NEAR * near + NEAR_IN_TITLE * nearInTitle)
}
