/** Words that mean the same, as an editor lists them: a line for each meaning, `paracetamol = acetaminophen`. */
import { wordsOf } from './tokens'

/** A meaning: its terms, each one or more words. */
export type Meaning = string[][]

const MOST_TERMS = 20
const LONGEST_TERM = 5
const MOST_LINES = 1000

/** `co-sleeping` is also typed in one word. */
const isHyphened = (term: string) => /^\p{L}+[-‐‑]\p{L}+$/u.test(term)

const termsOf = (line: string) => line.split(/[=,;]/).map((term) => ({ term: term.trim(), words: wordsOf(term) }))

/** What the lines say; a line that says nothing is passed over. */
export function meaningsIn(lines: string): Meaning[] {
  return lines
    .split('\n')
    .slice(0, MOST_LINES)
    .map((line) =>
      distinct(termsOf(line).flatMap(({ term, words }) => (isHyphened(term) ? [words, [words.join('')]] : [words]))),
    )
    .filter((terms) => terms.length > 1)
}

const distinct = (terms: string[][]): string[][] => {
  const byKey = new Map(terms.filter((words) => words.length > 0).map((words) => [words.join(' '), words]))
  return [...byKey.values()]
}

/** What is wrong with the lines, said to whoever wrote them; the first of it, or undefined. */
export function problemInSynonyms(lines: string): string | undefined {
  const all = lines.split('\n')
  if (all.length > MOST_LINES) return `There are ${all.length} lines. Please keep to ${MOST_LINES}.`
  const seen = new Map<string, number>()
  for (const [index, line] of all.entries()) {
    const problem = line.trim() && problemInLine(line, index + 1, seen)
    if (problem) return problem
  }
}

function problemInLine(line: string, number: number, seen: Map<string, number>): string | undefined {
  const terms = termsOf(line)
  const empty = terms.find(({ words }) => words.length === 0)
  if (empty?.term) return `Line ${number}: “${empty.term}” has no letter or digit to search for.`
  if (distinct(terms.map(({ words }) => words)).length < 2)
    return `Line ${number}: please write at least two words that mean the same, with “=” between them.`
  if (terms.length > MOST_TERMS) return `Line ${number} has ${terms.length} terms. Please keep to ${MOST_TERMS}.`
  const long = terms.find(({ words }) => words.length > LONGEST_TERM)
  if (long) return `Line ${number}: “${long.term}” is longer than ${LONGEST_TERM} words.`
  for (const key of new Set(terms.map(({ words }) => words.join(' ')).filter(Boolean))) {
    const before = seen.get(key)
    if (before) return `“${key}” stands in line ${before} and in line ${number}. Please make one line of them.`
    seen.set(key, number)
  }
}
