import type { Calming } from './calmed'
import { areEnough, pointsOf } from './points-in'
import type { Hit } from './signs-in'
import type { Word } from './word'

/** Past a turn, so many points are needed: fewer words speak there, and nothing said before it calms them. */
const AFTER_A_TURN = 0.5
const IN_ONE_SENTENCE = 1.5

const turns = new Set('but however now today tonight then'.split(' '))

type Reading = { text: string; words: Word[]; calming: Calming[]; found: Hit[]; left: Hit[] }

/** The whole text, what follows a turn ("the doctor was happy, but since last night …"), or one sentence of it. */
export function speaksOfDanger(reading: Reading): boolean {
  const { text, words, calming, found, left } = reading
  if (areEnough(pointsOf(text, words, calming, left), words, found, left)) return true
  return words.some((word, at) => {
    const before = words[at - 1]
    if (!before) return endsBefore(reading, 0)
    if (before.sentence !== word.sentence) return after(reading, at) >= AFTER_A_TURN || endsBefore(reading, at)
    return turns.has(word.word) && after(reading, at) >= AFTER_A_TURN
  })
}

const after = (reading: Reading, from: number) => pointsBetween(reading, from, reading.words.length - 1)

function endsBefore(reading: Reading, from: number): boolean {
  const sentence = reading.words[from]?.sentence
  const to = reading.words.findLastIndex((word) => word.sentence === sentence)
  return to < reading.words.length - 1 && pointsBetween(reading, from, to) >= IN_ONE_SENTENCE
}

/** Points of a part that holds a sign by itself; none otherwise. */
function pointsBetween({ text, words, calming, left }: Reading, from: number, to: number): number {
  const within = <Part extends { from: number; to: number }>(parts: Part[]) =>
    parts.filter((part) => part.from >= from && part.to <= to)
  const signs = within(left)
  if (!signs.some(({ sign }) => sign.weight === 'alone')) return Number.NEGATIVE_INFINITY
  const moved = within(calming).map((calm) => ({ ...calm, from: calm.from - from, to: calm.to - from }))
  const end = words[to]?.end ?? text.length
  return pointsOf(text.slice(0, end + 1), words.slice(from, to + 1), moved, signs)
}
