import type { Reading } from './features'
import { pointsAbove } from './points-in'

/** What a part needs above what a whole text does: fewer words speak there, and nothing said before calms them. */
const AFTER_A_TURN = 200
const IN_ONE_SENTENCE = 300

const turns = new Set('but however now today tonight then'.split(' '))

export const speaksOfDanger = (reading: Reading): boolean => mostPoints(reading, pointsAbove) >= 0

/** The most of: the whole text, what follows a turn ("the doctor was happy, but since last night …"), one sentence of it. */
export function mostPoints(reading: Reading, points: (part: Reading) => number): number {
  const { words } = reading
  const last = words.length - 1
  const partly = (from: number, to: number, more: number) => {
    const part = partOf(reading, from, to)
    return part.left.some(({ sign }) => sign.weight === 'alone') ? points(part) - more : Number.NEGATIVE_INFINITY
  }
  let most = points(reading)
  for (const [at, { word, sentence }] of words.entries()) {
    const opens = words[at - 1]?.sentence !== sentence
    if (at > 0 && (opens || turns.has(word))) most = Math.max(most, partly(at, last, AFTER_A_TURN))
    if (!opens) continue
    const to = words.findLastIndex((other) => other.sentence === sentence)
    if (to < last) most = Math.max(most, partly(at, to, IN_ONE_SENTENCE))
  }
  return most
}

function partOf({ text, words, calming, found, left }: Reading, from: number, to: number): Reading {
  const within = <Part extends { from: number; to: number }>(parts: Part[]) =>
    parts.filter((part) => part.from >= from && part.to <= to)
  const [start, end] = [words[from]?.start ?? 0, words[to]?.end ?? text.length]
  return {
    text: text.slice(start, end + 1),
    words: words.slice(from, to + 1),
    calming: within(calming).map((calm) => ({ ...calm, from: calm.from - from, to: calm.to - from })),
    found: within(found),
    left: within(left),
  }
}
