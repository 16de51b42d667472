import { FIRST_LINE } from './canonical'

/** A canonical text as the words that a reader reads, and what stands around them. `around` is one longer. */
export type Prose = { words: string[]; around: string[] }

/** Lines that hold no running words: addresses, files, names, and what only their id tells. */
const WORDLESS = /^ *@(?:picture|hero|url|provider|product|conflicts|reader-question)(?= |$).*$/
const LABEL = /^ *(?:@care-card [a-z]+\||@[a-z-]+(?= |$))/
const CITATION = /\{(?:\\.|[^\\}])*\}/
const DESTINATION = /\]\((?:\\.|[^\\)])*\)/
const WORD = /[\p{L}\p{M}\p{N}]+/u

const PIECE = new RegExp(
  [WORDLESS, LABEL, CITATION, DESTINATION, /\\./, WORD].map(({ source }) => `(?:${source})`).join('|'),
  'gmu',
)
const IS_WORD = new RegExp(`^${WORD.source}$`, 'u')

/**
 * Sets the words of prose apart from everything that a change of words must leave alone: punctuation, marks, citations,
 * destinations of links, pictures, products, conflicts, levels and structure. Words and what is around them, put
 * together in turn, are the text.
 */
export function proseOf(canonical: string): Prose {
  const words: string[] = []
  const around: string[] = []
  let from = 0
  for (const { 0: piece, index } of canonical.matchAll(PIECE)) {
    if (index < FIRST_LINE.length || !IS_WORD.test(piece)) continue
    around.push(canonical.slice(from, index))
    words.push(piece)
    from = index + piece.length
  }
  return { words, around: [...around, canonical.slice(from)] }
}

/** A canonical text with the destinations of its links left out. */
export function withoutDestinations(canonical: string): string {
  const piece = new RegExp(`${CITATION.source}|\\\\.|${DESTINATION.source}`, 'gu')
  return canonical.replace(piece, (found) => (found.startsWith('](') ? ']()' : found))
}
