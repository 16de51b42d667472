import { likest } from './likeness'
import { longestMatch } from './longest-match'

/** Some words of a paragraph, with the space or line break before them. */
export type Piece = { kind: 'same' | 'removed' | 'added'; words: string }

/** A paragraph of either text, `changed` where it is in both but not the same. Pieces in reading order. */
export type ParagraphDifference = { kind: 'same' | 'removed' | 'added' | 'changed'; pieces: Piece[] }

/**
 * The readable difference between two canonical texts: paragraph by paragraph (what stands between empty lines), and
 * word by word where a paragraph was rewritten. The pieces that are not `added` give the text before, those not
 * `removed` the text after, spaces aside. A paragraph that was moved is removed in one place and added in the other.
 */
export function differenceOf(before: string, after: string): ParagraphDifference[] {
  const old = before.split('\n\n')
  const now = after.split('\n\n')
  const found: ParagraphDifference[] = []
  let removed: string[] = []
  let added: string[] = []
  const flush = () => {
    for (const paragraph of rewritten(removed, added)) found.push(paragraph)
    removed = []
    added = []
  }
  for (const step of longestMatch(old, now)) {
    if (step.kind === 'removed') removed.push(old[step.before] ?? '')
    else if (step.kind === 'added') added.push(now[step.after] ?? '')
    else {
      flush()
      found.push(whole('same', now[step.after] ?? ''))
    }
  }
  flush()
  return found
}

/** The paragraphs of one place, each set beside the one it most likely was. */
function rewritten(removed: readonly string[], added: readonly string[]): ParagraphDifference[] {
  return likest(removed, added).map(([before, after]) => {
    if (after === undefined) return whole('removed', before ?? '')
    if (before === undefined) return whole('added', after)
    return { kind: 'changed', pieces: wordDifference(before, after) }
  })
}

function whole(kind: 'same' | 'removed' | 'added', words: string): ParagraphDifference {
  return { kind, pieces: [{ kind, words }] }
}

/** A line's start, a citation, or a word (which a citation ends), each with the space before it. */
const TOKEN = /\n *| ?(?:\{(?:\\.|[^\\}])*\}|(?:\\.|[^\s{\\])+|\S)| +/gu

/** The difference between two paragraphs, word by word. */
export function wordDifference(before: string, after: string): Piece[] {
  const old = before.match(TOKEN) ?? []
  const now = after.match(TOKEN) ?? []
  const pieces: Piece[] = []
  for (const step of longestMatch(old.map(withoutSpace), now.map(withoutSpace))) {
    const was = step.kind === 'added' ? '' : (old[step.before] ?? '')
    const is = step.kind === 'removed' ? '' : (now[step.after] ?? '')
    add(pieces, step.kind, was.length > is.length ? was : is)
  }
  return pieces
}

function withoutSpace(token: string): string {
  return token.replace(/^ (?=\S)/, '')
}

function add(pieces: Piece[], kind: Piece['kind'], words: string): void {
  const last = pieces.at(-1)
  if (last?.kind === kind) last.words += words
  else pieces.push({ kind, words })
}
