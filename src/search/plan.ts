/** From terms to what Postgres is asked: which entries to fetch at all, and how each is measured. */
import type { Alternative } from './alternatives'
import type { Term } from './terms'
import { quoted } from './vector'

const anyOf = (parts: readonly string[]) => (parts.length > 1 ? `(${parts.join(' | ')})` : (parts[0] ?? ''))
const allOf = (parts: readonly string[]) => (parts.length > 1 ? `(${parts.join(' & ')})` : (parts[0] ?? ''))
export const inARow = (words: readonly string[]) => `(${words.map(quoted).join(' <-> ')})`

/** Of one or of many: whoever leaves out vaccines leaves out a vaccine. */
export const inAnyNumber = (words: readonly string[]) =>
  words.length > 1
    ? inARow(words)
    : anyOf(words.flatMap((word) => [word, `${word}s`, word.replace(/(?<=..)s$/, '')]).map(quoted))

/** The notation of `tsquery`. */
export const queryOf = ({ isPhrase, words }: Alternative): string =>
  isPhrase ? inARow(words) : anyOf(words.map(quoted))

export const queryOfTerm = ({ word, alternatives }: Term): string =>
  anyOf(alternatives.length > 0 ? alternatives.map(queryOf) : [quoted(word)])

type Counted = { query: string; many: number }

/**
 * Which entries are worth measuring: those with a rare term, and those with two that are common, until there are
 * enough. Where every term is common, those that have all of them.
 */
export function worthMeasuring(terms: readonly Term[], of: 'entries' | 'heads', all: number, most: number): string {
  const counted = terms
    .map((term): Counted => {
      const many = term.alternatives.reduce((total, one) => total + one[of], 0)
      return { query: queryOfTerm(term), many: Math.min(many, all) }
    })
    .filter(({ many }) => many > 0)
    .sort((one, other) => one.many - other.many)
  const branches: string[] = []
  const common: Counted[] = []
  let left = most
  for (const one of counted) {
    if (one.many <= left) branches.push(one.query)
    else common.push(one)
    left -= Math.min(one.many, left)
  }
  for (const [at, one] of common.entries())
    for (const other of common.slice(at + 1)) {
      const many = (2 * one.many * other.many) / Math.max(all, 1)
      if (many > left) continue
      branches.push(allOf([one.query, other.query]))
      left -= many
    }
  if (branches.length === 0 && common.length > 0) branches.push(allOf(common.map(({ query }) => query)))
  return anyOf(branches)
}

/** Two terms that were typed next to each other, near each other in a text. */
export function neighbours(terms: readonly Term[], most = 6): string[] {
  return terms.slice(0, -1).flatMap((one, at) => {
    const other = terms[at + 1]
    if (!other || at >= most || one.alternatives.length === 0 || other.alternatives.length === 0) return []
    const [first, second] = [queryOfTerm(one), queryOfTerm(other)]
    return [`(${first} <-> ${second} | ${first} <2> ${second} | ${first} <3> ${second} | ${second} <-> ${first})`]
  })
}
