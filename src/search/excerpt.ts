/** The piece of a text that shows why it was found. Pieces of plain text with marks, never markup. */
import type { Term } from './terms'
import { tokensOf } from './tokens'

export type Piece = { text: string; isMarked: boolean }

/** What is marked: words, and phrases as rows of words. */
export type Marked = { words: Set<string>; phrases: string[][] }

const LONGEST = 260

export function markedBy(terms: readonly Term[], phrases: readonly string[][]): Marked {
  const all = terms.flatMap(({ alternatives }) => alternatives)
  return {
    words: new Set(all.flatMap(({ isPhrase, words }) => (isPhrase ? [] : words))),
    phrases: [...all.flatMap(({ isPhrase, words }) => (isPhrase ? [words] : [])), ...phrases],
  }
}

/** The whole of a text in pieces. */
export function marks(text: string, marked: Marked): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { from, to } of spansIn(text, marked)) {
    if (from > at) pieces.push({ text: text.slice(at, from), isMarked: false })
    pieces.push({ text: text.slice(from, to), isMarked: true })
    at = to
  }
  return at < text.length ? [...pieces, { text: text.slice(at), isMarked: false }] : pieces
}

type Span = { from: number; to: number; word: string }

function spansIn(text: string, { words, phrases }: Marked): Span[] {
  const tokens = tokensOf(text)
  const inPhrase = new Set<number>()
  for (const at of tokens.keys())
    for (const phrase of phrases)
      if (phrase.every((word, next) => tokens[at + next]?.word === word))
        for (const next of phrase.keys()) inPhrase.add(at + next)
  return tokens.filter(({ word }, at) => words.has(word) || inPhrase.has(at))
}

/** The lines where most different words meet, cut to a few; the beginning of the text where none does. */
export function excerptOf(text: string, marked: Marked): Piece[] {
  const blocks = text.split(/\n+/).filter(Boolean)
  const weighed = blocks.map((block) => {
    const spans = spansIn(block, marked)
    return { block, spans, different: new Set(spans.map(({ word }) => word)).size }
  })
  const [best] = weighed.sort((one, other) => other.different - one.different)
  if (!best) return []
  return marks(cut(best.block, best.spans), marked)
}

/** At most `LONGEST` letters, around where the marks are densest, from word to word. */
function cut(block: string, spans: readonly Span[]): string {
  if (block.length <= LONGEST) return block
  const within = (from: number) =>
    new Set(spans.filter((s) => s.from >= from && s.to <= from + LONGEST).map((s) => s.word))
  const starts = [0, ...spans.map(({ from }) => Math.max(0, from - 60))]
  const [start = 0] = starts.sort((one, other) => within(other).size - within(one).size || one - other)
  const from = start === 0 ? 0 : block.indexOf(' ', start) + 1
  const end = from + LONGEST >= block.length ? block.length : block.lastIndexOf(' ', from + LONGEST)
  const to = end > from ? end : from + LONGEST
  return `${from > 0 ? '… ' : ''}${block.slice(from, to)}${to < block.length ? ' …' : ''}`
}
