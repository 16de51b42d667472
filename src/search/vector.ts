/** A `tsvector` by its own notation, so that Postgres’ parser has no say in what a word is. */
import { isHyphened, tokensOf } from './tokens'

export type Weight = 'A' | 'B' | 'C' | 'D'
/** A part of a text: a phrase never reaches from one into the next. */
export type Part = { weight: Weight; text: string }

/** What Postgres keeps of a text: positions up to this, and so many of one word. */
const FARTHEST = 16_383
const MOST = 255
const GAP = 10

/** Words with their places. What is hyphened can be found in one word too: `co-sleeping` also stands as `cosleeping`. */
export function vectorOf(parts: readonly Part[]): string {
  const places = new Map<string, string[]>()
  const put = (word: string, at: number, weight: Weight) => {
    const known = places.get(word) ?? []
    if (known.length < MOST) known.push(`${Math.min(at, FARTHEST)}${weight}`)
    places.set(word, known)
  }
  let at = 0
  for (const { weight, text } of parts) {
    const tokens = tokensOf(text)
    for (const [index, token] of tokens.entries()) {
      at += 1
      for (const form of formsOf(token.word)) put(form, at, weight)
      const next = tokens[index + 1]
      if (next && isHyphened(text, token, next)) put(token.word + next.word, at, weight)
    }
    at += GAP
  }
  return [...places].map(([word, list]) => `${quoted(word)}:${list.join(',')}`).join(' ')
}

/** A number with a fraction is found by the whole one, too. */
export const formsOf = (word: string): string[] => (/^\p{N}+\./u.test(word) ? [word, word.split('.')[0] ?? ''] : [word])

/** A word as it stands in the notation of `tsvector` and `tsquery`. */
export const quoted = (word: string): string => `'${word.replace(/['\\]/g, (one) => one + one)}'`

/** The different words of parts. */
export const vocabularyOf = (parts: readonly Part[]): string[] => {
  const all = new Set<string>()
  for (const { text } of parts) {
    const tokens = tokensOf(text)
    for (const [index, token] of tokens.entries()) {
      for (const form of formsOf(token.word)) all.add(form)
      const next = tokens[index + 1]
      if (next && isHyphened(text, token, next)) all.add(token.word + next.word)
    }
  }
  return [...all]
}
