import { assertNever } from './assert-never'
import { canonicalInlines, canonicalName, canonicalWords } from './canonical-inlines'
import type { Block, Cell, List, Picture } from './document'

/** Each block as one string of one or more lines, blocks inside blocks indented; the grammar stands in `canonical.ts`. */
export function canonicalBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap(canonicalBlock)
}

function canonicalBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [labelled('#'.repeat(block.level), canonicalInlines(block.inlines))]
    case 'paragraph':
      return nonEmpty(canonicalInlines(block.inlines).replace(/^[#@>+-]/, '\\$&'))
    case 'quote':
      return [labelled('>', canonicalInlines(block.inlines))]
    case 'rule':
      return ['@rule']
    case 'list':
      return nonEmpty(listLines(block).join('\n'))
    case 'table':
      return nonEmpty(
        block.rows
          .filter((cells) => cells.length > 0)
          .map(row)
          .join('\n'),
      )
    case 'image':
      return [picture(block.picture)]
    case 'figure':
      return [`${labelled('@figure', canonicalWords(block.caption))}\n${picture(block.picture)}`]
    case 'keyPoint':
      return ['@key-point', ...inside(block.blocks)]
    case 'careCard':
      return [`@care-card ${block.level}|${canonicalWords(block.title)}`, ...inside(block.blocks)]
    case 'definition':
      return [labelled('@definition', canonicalWords(block.term)), ...inside(block.blocks)]
    case 'video':
      return [video(block)]
    case 'product':
      return [product(block), ...inside(block.blocks)]
    case 'readerQuestion':
      return [`@reader-question ${canonicalWords(block.id)}|${block.wordsHash}`, ...inside(block.blocks)]
    default:
      return assertNever(block)
  }
}

function listLines(list: List): string[] {
  const sign = list.ordered ? '+' : '-'
  return list.items.flatMap((item) => [
    labelled(sign, canonicalInlines(item.inlines)),
    ...(item.list ? listLines(item.list).map((line) => `  ${line}`) : []),
  ])
}

function row(cells: readonly Cell[]): string {
  return cells
    .map((cell) => labelled(`|${cell.header ? '#' : ''}${span(cell)}`, canonicalInlines(cell.inlines)))
    .join(' ')
}

function span({ colSpan = 1, rowSpan = 1 }: Cell): string {
  return colSpan === 1 && rowSpan === 1 ? '' : `${colSpan}x${rowSpan}`
}

function picture({ id, file, alt }: Picture): string {
  const name = file === undefined ? `@${canonicalWords(id)}` : canonicalName(file)
  return `@picture ${name}|${canonicalWords(alt ?? '')}`
}

function video(block: Extract<Block, { kind: 'video' }>): string {
  const lines = [
    labelled('@video', canonicalWords(block.title)),
    ...optional('@url', block.url),
    ...optional('@provider', block.provider),
    ...(block.picture ? [picture(block.picture)] : []),
    ...optional('@words', block.words),
  ]
  return lines.join('\n')
}

function product(block: Extract<Block, { kind: 'product' }>): string {
  const lines = [
    labelled('@product', canonicalWords(block.name)),
    ...optional('@url', block.url),
    ...optional('@disclosure', block.disclosure),
    ...(block.paid ? ['@paid'] : []),
  ]
  return lines.join('\n')
}

/** A line with its label; no line where there are no words. */
export function optional(label: string, words: string): string[] {
  const canonical = canonicalWords(words)
  return canonical ? [labelled(label, canonical)] : []
}

/** A label with its words after a space; the label alone where there are none. */
export function labelled(label: string, words: string): string {
  return words ? `${label} ${words}` : label
}

function nonEmpty(block: string): string[] {
  return block ? [block] : []
}

function inside(blocks: readonly Block[]): string[] {
  return canonicalBlocks(blocks).map((block) => block.replace(/^/gm, '  '))
}
