/** The citations that stand in words: in reading order, in words, and changed in their place. */
import { assertNever } from './assert-never'
import type { Block, CitationMark, Inline, List } from './document'

/** How sure the evidence is, in words. */
export const certaintyWords = {
  strong: 'Certainty: strong',
  moderate: 'Certainty: moderate',
  limited: 'Certainty: limited',
  expert: 'Expert opinion',
} as const

/** What a mark says beside its number: place and certainty; empty where the author gave neither. */
export const wordsOfMark = ({ place, certainty }: Pick<CitationMark, 'place' | 'certainty'>): string =>
  [place, certainty && certaintyWords[certainty]].filter(Boolean).join('. ')

type Change = (mark: CitationMark) => CitationMark

const changedInlines = (inlines: Inline[], change: Change): Inline[] =>
  inlines.map((inline) => {
    if (inline.kind === 'citation') return change(inline)
    return inline.kind === 'link' ? { ...inline, inlines: changedInlines(inline.inlines, change) } : inline
  })

const changedList = (list: List, change: Change): List => ({
  ...list,
  items: list.items.map((item) => ({
    ...item,
    inlines: changedInlines(item.inlines, change),
    ...(item.list && { list: changedList(item.list, change) }),
  })),
})

/** The same block with each of its citations changed. */
export function withCitations(block: Block, change: Change): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return { ...block, inlines: changedInlines(block.inlines, change) }
    case 'list':
      return changedList(block, change)
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => row.map((cell) => ({ ...cell, inlines: changedInlines(cell.inlines, change) }))),
      }
    case 'keyPoint':
    case 'careCard':
    case 'definition':
    case 'product':
    case 'readerQuestion':
      return { ...block, blocks: block.blocks.map((inner) => withCitations(inner, change)) }
    case 'rule':
    case 'image':
    case 'figure':
    case 'video':
      return block
    default:
      return assertNever(block)
  }
}

/** Every mark among these blocks, in reading order. */
export function citationMarks(blocks: readonly Block[]): CitationMark[] {
  const marks: CitationMark[] = []
  for (const block of blocks)
    withCitations(block, (mark) => {
      marks.push(mark)
      return mark
    })
  return marks
}
