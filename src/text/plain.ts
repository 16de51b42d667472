import { assertNever } from './assert-never'
import type { Block, Inline, List } from './document'

/** The words of inlines on one line, without citations and destinations. */
export function plainInlines(inlines: readonly Inline[]): string {
  return inlines.map(plainInline).join('').replace(/\s+/g, ' ').trim()
}

/**
 * The words of blocks: a blank line between blocks, a line for each list item and each table row, cells apart by tabs.
 * Captions, titles and disclosures count as words; alt texts, addresses, credits and what readers asked do not.
 */
export function plainBlocks(blocks: readonly Block[]): string {
  return blocks.map(plainBlock).filter(Boolean).join('\n\n')
}

/** The words of a text: pieces between whitespace that hold a letter or a digit. */
export function wordsIn(plain: string): string[] {
  return plain.split(/\s+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece))
}

function plainInline(inline: Inline): string {
  switch (inline.kind) {
    case 'words':
      return inline.words
    case 'break':
      return ' '
    case 'link':
      return inline.inlines.map(plainInline).join('')
    case 'citation':
      return ''
    default:
      return assertNever(inline)
  }
}

function plainBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return plainInlines(block.inlines)
    case 'list':
      return plainList(block)
    case 'table':
      return block.rows.map((cells) => cells.map((cell) => plainInlines(cell.inlines)).join('\t')).join('\n')
    case 'rule':
    case 'image':
      return ''
    case 'figure':
      return block.caption
    case 'keyPoint':
      return plainBlocks(block.blocks)
    case 'careCard':
      return paragraphs(block.title, plainBlocks(block.blocks))
    case 'definition':
      return paragraphs(block.term, plainBlocks(block.blocks))
    case 'video':
      return paragraphs(block.title, block.words)
    case 'product':
      return paragraphs(block.name, plainBlocks(block.blocks), block.disclosure)
    case 'readerQuestion':
      return plainBlocks(block.blocks)
    default:
      return assertNever(block)
  }
}

function plainList(list: List): string {
  return list.items
    .flatMap((item) => [plainInlines(item.inlines), item.list ? plainList(item.list) : ''])
    .filter(Boolean)
    .join('\n')
}

function paragraphs(...parts: string[]): string {
  return parts.filter(Boolean).join('\n\n')
}
