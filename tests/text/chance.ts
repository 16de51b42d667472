/** A repeatable source of chance: the same seed makes the same choices (mulberry32). */
export type Chance = {
  /** A whole number from 0 to below `limit`. */
  below: (limit: number) => number
  pick: <T>(first: T, ...rest: T[]) => T
  some: <T>(most: number, make: () => T) => T[]
}

export function chance(seed: number): Chance {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    pick: (first, ...rest) => {
      const index = below(rest.length + 1)
      return index === 0 ? first : (rest[index - 1] ?? first)
    },
    some: (most, make) => Array.from({ length: below(most + 1) }, make),
  }
}

/** Seeds of a property test: one for each run. */
export const seeds = (runs: number) => Array.from({ length: runs }, (_, run) => run + 1)
