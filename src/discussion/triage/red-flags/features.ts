import type { Calming } from './calmed'
import { classes } from './classes'
import { PhraseIndex, phrasesOf } from './phrases'
import { groupsFor, scale } from './scale'
import type { Hit } from './signs-in'
import type { Word } from './word'
import type { WordGroup } from './word-group'

const LONG = 25
const SHORT = 6

const index = new PhraseIndex<WordGroup>()
for (const group of scale) {
  const listed = group.says.includes(';') ? group.says : group.says.trim().split(/\s+/).join(';')
  for (const phrase of phrasesOf(listed, classes)) index.add(phrase, group)
}

/** A text or a part of it, and what was found there. */
export type Reading = { text: string; words: Word[]; calming: Calming[]; found: Hit[]; left: Hit[] }

/**
 * What is counted in a text: words and pairs of words, `[groups]` of the scale and of calm, `{signs}`, and a few
 * things about the whole. `learned.ts` says how many points each is worth.
 */
export function featuresOf(reading: Reading): Map<string, number> {
  const features = new Map<string, number>()
  const add = (name: string, most = 1) => features.set(name, Math.min(most, (features.get(name) ?? 0) + 1))
  for (const name of [...plainOf(reading), ...shapeOf(reading)]) add(name)
  for (const { name, most } of groupsIn(reading)) add(`[${name}]`, most)
  for (const { owner } of reading.calming) add(`[${owner.why}]`, 2)
  for (const { sign } of new Set(reading.left)) {
    if (sign.certain) add('{certain}')
    else add(`{${sign.weight}}`, 2)
    if (sign.weight !== 'in-pairs') add(`{${sign.kind}}`)
  }
  const left = new Set(reading.left)
  for (const hit of reading.found) {
    if (left.has(hit) || hit.sign.certain) continue
    add(`{${hit.sign.weight}, taken away}`, 2)
    add(`{${hit.sign.kind}, taken away}`)
  }
  return features
}

function plainOf({ words }: Reading): string[] {
  return words.flatMap(({ word, sentence }, at) => {
    const next = words[at + 1]
    return next?.sentence === sentence ? [word, `${word} ${next.word}`] : [word]
  })
}

function shapeOf({ text, words, found, left }: Reading): string[] {
  return [
    ...(/\?\s*$/.test(text) ? ['{ends with a question}'] : []),
    ...(text.includes('?') ? ['{a question}'] : []),
    ...(words.length < SHORT ? ['{short}'] : []),
    ...(words.length > LONG ? ['{long}'] : []),
    ...(found.length === 0 ? ['{no sign}'] : []),
    ...(left.some(({ sign }) => sign.weight !== 'in-pairs') ? [] : ['{no sign stands}']),
  ]
}

/** Where groups of the scale speak, once a place; words that figures of speech hide do not count for danger. */
export function groupsIn({ words, calming }: Reading): WordGroup[] {
  const hidden = new Set(
    calming.filter(({ owner }) => owner.reach === 'words').flatMap(({ from, to }) => between(from, to)),
  )
  const hideable = new Set(groupsFor)
  const places = new Map<WordGroup, Set<number>>()
  for (const { from, owner } of index.find(words)) {
    if (hideable.has(owner) && hidden.has(from)) continue
    if (owner.opens && words[from - 1]?.sentence === words[from]?.sentence) continue
    places.set(owner, (places.get(owner) ?? new Set()).add(from))
  }
  return [...places].flatMap(([group, at]) => [...at].map(() => group))
}

const between = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, step) => from + step)
