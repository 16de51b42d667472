/** The editors’ synonyms, as a search uses them. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { type Meaning, meaningsIn } from './synonym-rules'

/** `nurses` and `nurse` are told by the same line, `nurse` and `nursing` are not. */
const singular = (word: string) => word.replace(/(?<=..[^s])s$/, '')
const keyOf = (words: readonly string[]) => words.map(singular).join(' ')

export type Meanings = {
  /** By term, `breast feeding`: the other terms of its line. */
  others: Map<string, Meaning>
  /** Of how many words the longest term is. */
  longest: number
  /** Terms of one word. */
  words: string[]
}

const NONE = ''
let latest: { lines: string; meanings: Meanings } = { lines: NONE, meanings: indexed(NONE) }

/** Read for every search, so that an edit works at once; taken apart only after an edit. */
export async function meaningsNow(req: PayloadRequest): Promise<Meanings> {
  const [row] = await query<{ lines: string | null }>(req, 'select lines from synonyms limit 1')
  const lines = row?.lines ?? NONE
  if (latest.lines !== lines) latest = { lines, meanings: indexed(lines) }
  return latest.meanings
}

export function indexed(lines: string): Meanings {
  const all = meaningsIn(lines)
  const others = new Map(
    all.flatMap((terms) =>
      terms.map((term): [string, Meaning] => [keyOf(term), terms.filter((other) => other !== term)]),
    ),
  )
  const terms = all.flat()
  return {
    others,
    longest: Math.max(0, ...terms.map(({ length }) => length)),
    words: terms.flatMap((term) => (term.length === 1 ? term : [])),
  }
}

/** Where in these words a term stands, the longest first, and what else it may be called. */
export function meantBy(meanings: Meanings, words: readonly string[]): { from: number; to: number; others: Meaning }[] {
  const found: { from: number; to: number; others: Meaning }[] = []
  for (let from = 0; from < words.length; from += 1)
    for (let to = Math.min(words.length, from + meanings.longest); to > from; to -= 1) {
      const others = meanings.others.get(keyOf(words.slice(from, to)))
      if (others && !found.some((one) => one.from <= from && to <= one.to)) found.push({ from, to, others })
    }
  return found
}

/** What else a word may be called. */
export const othersOf = (meanings: Meanings, word: string): Meaning => meanings.others.get(keyOf([word])) ?? []
