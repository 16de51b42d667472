import { isCertain } from './certain'
import type { Reading } from './features'
import type { Found } from './phrases'
import { pointsAbove } from './points-in'

/** What a part needs above what a whole text does: fewer words speak there, and nothing said before calms them. */
const AFTER_A_TURN = 200
const IN_ONE_SENTENCE = 300
/** What a text needs more when no sign stands in it: plain remarks have a body and a child in them too. */
const WITHOUT_A_SIGN = 60
/** A part is no longer than this, so that a text of many turns takes no longer than its length asks for. */
const LONGEST_PART = 80

const turns = new Set('but however now today tonight then'.split(' '))

export const speaksOfDanger = (reading: Reading): boolean => isCertain(reading) || mostPoints(reading, pointsAbove) >= 0

/** The most of: the whole text, what follows a turn ("the doctor was happy, but since last night …"), one sentence of it. */
export function mostPoints(reading: Reading, points: (part: Reading) => number): number {
  const { words } = reading
  const last = words.length - 1
  const partOf = partsOf(reading)
  const partly = (from: number, to: number, more: number) => {
    const part = partOf(from, to)
    return part.left.some(({ sign }) => sign.weight === 'alone') ? points(part) - more : Number.NEGATIVE_INFINITY
  }
  const stands = reading.left.some(({ sign }) => sign.weight !== 'in-pairs')
  let most = points(reading) - (stands ? 0 : WITHOUT_A_SIGN)
  for (const [at, { word, sentence }] of words.entries()) {
    const furthest = Math.min(last, at + LONGEST_PART - 1)
    const opens = words[at - 1]?.sentence !== sentence
    if (at > 0 && (opens || turns.has(word))) most = Math.max(most, partly(at, furthest, AFTER_A_TURN))
    if (!opens) continue
    let to = at
    while (to < furthest && words[to + 1]?.sentence === sentence) to++
    if (to < last) most = Math.max(most, partly(at, to, IN_ONE_SENTENCE))
  }
  return most
}

function partsOf({ text, words, calming, found, left }: Reading): (from: number, to: number) => Reading {
  const [calmingIn, foundIn, leftIn] = [within(calming), within(found), within(left)]
  return (from, to) => ({
    text: text.slice(words[from]?.start ?? 0, (words[to]?.end ?? text.length) + 1),
    words: words.slice(from, to + 1),
    calming: calmingIn(from, to).map((calm) => ({ ...calm, from: calm.from - from, to: calm.to - from })),
    found: foundIn(from, to),
    left: leftIn(from, to),
  })
}

/** What lies between two words, looked up by the word it begins with. */
function within<Part extends Found>(parts: Part[]): (from: number, to: number) => Part[] {
  const beginning = new Map<number, Part[]>()
  for (const part of parts) beginning.set(part.from, [...(beginning.get(part.from) ?? []), part])
  return (from, to) => {
    const some: Part[] = []
    for (let at = from; at <= to; at++) for (const part of beginning.get(at) ?? []) if (part.to <= to) some.push(part)
    return some
  }
}
