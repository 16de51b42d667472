import type { Calming } from './calmed'
import { calms } from './calms'
import { classes } from './classes'
import { PhraseIndex, phrasesOf } from './phrases'
import type { Points } from './points'
import { scale } from './scale'
import type { Hit } from './signs-in'
import type { Word } from './word'

/**
 * From so many points on a text speaks of danger: a sign that stands needs little beside it, one that something took
 * away needs more, words without any sign the most, and few such words more than many.
 */
const enough = { standing: -2.5, taken: 0, none: 0.4, short: 1 }
const SHORT = 6
const A_WEAK_SIGN = 0.5
const QUESTION_AT_THE_END = -1.7

const index = new PhraseIndex<Points>()
for (const group of scale) {
  const listed = group.says.includes(';') ? group.says : group.says.trim().split(/\s+/).join(';')
  for (const phrase of phrasesOf(listed, classes)) index.add(phrase, group)
}

/** How often each group of the scale speaks, up to its most; words that figures of speech hide do not count. */
export function countsIn(words: Word[], calming: Calming[]): number[] {
  const hidden = new Set(
    calming.filter(({ owner }) => owner.reach === 'words').flatMap(({ from, to }) => between(from, to)),
  )
  const places = new Map<Points, Set<number>>()
  for (const { from, owner } of index.find(words)) {
    if (owner.points > 0 && hidden.has(from)) continue
    if (owner.opens && words[from - 1]?.sentence === words[from]?.sentence) continue
    places.set(owner, (places.get(owner) ?? new Set()).add(from))
  }
  return [
    ...scale.map((group) => Math.min(group.most ?? 1, places.get(group)?.size ?? 0)),
    ...calms.map((calm) => Math.min(2, calming.filter(({ owner }) => owner === calm).length)),
  ]
}

const between = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, step) => from + step)

/** The points of a text: for danger, and against it. */
export function pointsOf(text: string, words: Word[], calming: Calming[], left: Hit[]): number {
  const points = [...scale, ...calms].map(({ points }) => points)
  const counted = countsIn(words, calming).reduce((sum, count, at) => sum + count * (points[at] ?? 0), 0)
  const weak = new Set(left.filter(({ sign }) => sign.weight === 'in-pairs').map(({ sign }) => sign)).size
  const more = Math.max(0, ...left.map(({ sign }) => sign.more ?? 0))
  return counted + more + Math.min(3, weak) * A_WEAK_SIGN + (/\?\s*$/.test(text) ? QUESTION_AT_THE_END : 0)
}

/** Whether the points are enough beside the signs that were found and those of them that nothing took away. */
export function areEnough(points: number, words: Word[], found: Hit[], left: Hit[]): boolean {
  if (left.some(({ sign }) => sign.weight !== 'in-pairs')) return points >= enough.standing
  if (found.length > 0) return points >= enough.taken
  return points >= (words.length < SHORT ? enough.short : enough.none)
}
