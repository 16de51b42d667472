/** Chance that comes out the same for the same seed (mulberry32). */
export type Chance = {
  /** 0 to 1, without 1. */
  next: () => number
  /** A whole number from `least` to `most`. */
  between: (least: number, most: number) => number
  oneOf: <Value>(values: readonly [Value, ...Value[]]) => Value
  /** True so often, from 0 to 1. */
  happens: (share: number) => boolean
}

export function chanceOf(...seeds: number[]): Chance {
  let state = seeds.reduce((mixed, seed) => Math.imul(mixed ^ seed, 0x9e3779b1) ^ (mixed >>> 15), 0x2545f491) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    between,
    oneOf: (values) => values[between(0, values.length - 1)] ?? values[0],
    happens: (share) => next() < share,
  }
}
