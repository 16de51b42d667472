/** Logistic regression over named counts, held back (L2) so that no name says much that few sentences taught it. */
export type Counted = { features: Map<string, number>; red: boolean; share: number }
export type Weights = Map<string, number>

/** How strongly weights are held back: those of single words and pairs, and those of whole groups. */
const HELD_BACK = { word: 0.01, group: 0.003 }
/** A name that fewer sentences hold teaches nothing. */
const AT_LEAST = 3
const ROUNDS = 250
const STEP = 0.05
export const ALWAYS = '{always}'

const isGroup = (name: string) => /^[[{]/.test(name)

export function fitted(rows: readonly Counted[], heldBack = HELD_BACK): Weights {
  const names = namesIn(rows)
  const places = new Map(names.map((name, at) => [name, at]))
  const held = names.map((name) => (name === ALWAYS ? 0 : isGroup(name) ? heldBack.group : heldBack.word))
  const table = rows.map(({ features, red, share }) => ({
    counts: [...features, [ALWAYS, 1] as const].flatMap(([name, count]) => {
      const place = places.get(name)
      return place === undefined ? [] : [[place, count] as const]
    }),
    red: red ? 1 : 0,
    share,
  }))
  const whole = rows.reduce((sum, { share }) => sum + share, 0)
  const weights = new Float64Array(names.length)
  const adam = moments(names.length)
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map((weight, at) => weight * (held[at] ?? 0))
    for (const { counts, red, share } of table) {
      const sum = counts.reduce((so, [at, count]) => so + (weights[at] ?? 0) * count, 0)
      const miss = ((1 / (1 + Math.exp(-sum)) - red) * share) / whole
      for (const [at, count] of counts) slope[at] = (slope[at] ?? 0) + miss * count
    }
    adam(weights, slope, round)
  }
  return new Map(names.map((name, at) => [name, weights[at] ?? 0]))
}

export const weighed = (features: Map<string, number>, weights: Weights): number =>
  [...features].reduce((sum, [name, count]) => sum + count * (weights.get(name) ?? 0), weights.get(ALWAYS) ?? 0)

function namesIn(rows: readonly Counted[]): string[] {
  const seen = new Map<string, number>()
  for (const { features } of rows) for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1)
  return [ALWAYS, ...[...seen].filter(([, times]) => times >= AT_LEAST).map(([name]) => name)]
}

/** One step of Adam. */
function moments(length: number) {
  const first = new Float64Array(length)
  const second = new Float64Array(length)
  return (weights: Float64Array, slope: Float64Array, round: number) => {
    for (let at = 0; at < length; at++) {
      const by = slope[at] ?? 0
      const one = 0.9 * (first[at] ?? 0) + 0.1 * by
      const two = 0.99 * (second[at] ?? 0) + 0.01 * by * by
      first[at] = one
      second[at] = two
      const size = Math.sqrt(two / (1 - 0.99 ** round)) + 1e-8
      weights[at] = (weights[at] ?? 0) - (STEP * one) / (1 - 0.9 ** round) / size
    }
  }
}
