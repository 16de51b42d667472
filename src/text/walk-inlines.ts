import type { CitationMark, Destination, Inline } from './document'
import { safeHref } from './href'
import { idOf, isRecord, type Json, lineOf, listOf, recordOf, stringOf } from './narrow'
import type { Numbering } from './numbering'

/** What the walk carries from node to node. */
export type Walk = {
  numbering: Numbering
  headingId: (words: string) => string
  places: (collection: string, id: string) => string | undefined
}

/** Deeper nodes are left out: no editor makes them, and a page of them would exhaust the stack. */
export const MAX_DEPTH = 64

const INLINE_TYPES: ReadonlySet<unknown> = new Set(['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock'])

export function isInline(node: Json): boolean {
  return INLINE_TYPES.has(node.type) || (typeof node.text === 'string' && !Array.isArray(node.children))
}

/** The inlines under `nodes`. Blocks that stand where only words may stand give their words, set off by breaks. */
export function inlinesOf(nodes: unknown, walk: Walk, depth: number): Inline[] {
  if (depth > MAX_DEPTH) return []
  const found: Inline[] = []
  let owesBreak = false
  for (const node of listOf(nodes).filter(isRecord)) {
    const inline = isInline(node)
    const piece = inline ? inlineOf(node, walk, depth) : inlinesOf(innerNodes(node), walk, depth + 1)
    if (piece.length === 0) continue
    if ((owesBreak || !inline) && found.length > 0) found.push({ kind: 'break' })
    for (const part of piece) found.push(part)
    owesBreak = !inline
  }
  return withoutOuterBreaks(merged(found))
}

/** Children of any node, or of the rich text that a block holds in its field `text`. */
export function innerNodes(node: Json): unknown {
  return Array.isArray(node.children) ? node.children : rootNodes(recordOf(node.fields).text)
}

/** The nodes at the top of an editor state; none for anything else. */
export function rootNodes(state: unknown): unknown {
  return recordOf(recordOf(state).root).children
}

/** Whether a reader would see anything. */
export function isVisible(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => (inline.kind === 'words' ? inline.words.trim() !== '' : inline.kind !== 'break'))
}

function inlineOf(node: Json, walk: Walk, depth: number): Inline[] {
  switch (node.type) {
    case 'linebreak':
      return [{ kind: 'break' }]
    case 'tab':
      return [{ kind: 'words', words: ' ' }]
    case 'link':
    case 'autolink':
      return linkOf(node, walk, depth)
    case 'inlineBlock':
      return inlineBlockOf(recordOf(node.fields), walk, depth)
    default:
      return wordsOf(node)
  }
}

/** Lexical keeps marks as bits: bold 1, italic 2, strikethrough 4, subscript 32, superscript 64. */
function wordsOf(node: Json): Inline[] {
  const words = stringOf(node.text)
  if (words === '') return []
  const format = typeof node.format === 'number' ? node.format : 0
  return [
    {
      kind: 'words',
      words,
      ...(format & 1 ? { strong: true } : {}),
      ...(format & 2 ? { emphasis: true } : {}),
      ...(format & 4 ? { strike: true } : {}),
      ...(format & 32 ? { sub: true } : {}),
      ...(format & 64 ? { sup: true } : {}),
    },
  ]
}

/** A link with its words; citations inside follow it and links inside lose theirs, since a link cannot hold a link. */
function linkOf(node: Json, walk: Walk, depth: number): Inline[] {
  const found = inlinesOf(node.children, walk, depth + 1)
  const inside = found.flatMap((inline) => (inline.kind === 'link' ? inline.inlines : [inline]))
  const words = merged(inside.filter((inline) => inline.kind !== 'citation'))
  const citations = inside.filter((inline) => inline.kind === 'citation')
  const to = destinationOf(recordOf(node.fields), walk)
  if (!to || !isVisible(words)) return found
  return [{ kind: 'link', to, inlines: words }, ...citations]
}

function destinationOf(fields: Json, walk: Walk): Destination | undefined {
  if (fields.linkType !== 'internal') {
    const href = safeHref(fields.url)
    return href ? { kind: 'address', href } : undefined
  }
  const doc = recordOf(fields.doc)
  const collection = lineOf(doc.relationTo)
  const id = idOf(doc.value)
  if (!collection || !id) return undefined
  const href = safeHref(walk.places(collection, id))
  return href ? { kind: 'document', collection, id, href } : { kind: 'document', collection, id }
}

function inlineBlockOf(fields: Json, walk: Walk, depth: number): Inline[] {
  if (fields.blockType !== 'citation') return inlinesOf(rootNodes(fields.text), walk, depth + 1)
  const source = idOf(fields.source)
  if (!source) return []
  const place = lineOf(fields.place)
  const certainty = certaintyOf(fields.certainty)
  const mark = walk.numbering.mark(source)
  return [{ kind: 'citation', source, ...mark, ...(place ? { place } : {}), ...(certainty ? { certainty } : {}) }]
}

function certaintyOf(value: unknown): CitationMark['certainty'] {
  switch (value) {
    case 'strong':
    case 'moderate':
    case 'limited':
    case 'expert':
      return value
    default:
      return undefined
  }
}

/** Neighbouring words of equal marks as one, because editors split them where the caret once stood. */
function merged(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = []
  for (const inline of inlines) {
    const before = result.at(-1)
    if (inline.kind === 'words' && before?.kind === 'words' && marksOf(inline) === marksOf(before)) {
      result[result.length - 1] = { ...before, words: before.words + inline.words }
    } else {
      result.push(inline)
    }
  }
  return result
}

function marksOf(words: Extract<Inline, { kind: 'words' }>): string {
  return [words.strong, words.emphasis, words.sub, words.sup, words.strike].map(Boolean).join()
}

function withoutOuterBreaks(inlines: readonly Inline[]): Inline[] {
  const first = inlines.findIndex((inline) => inline.kind !== 'break')
  const last = inlines.findLastIndex((inline) => inline.kind !== 'break')
  return first < 0 ? [] : inlines.slice(first, last + 1)
}
