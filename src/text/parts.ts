import { assertNever } from './assert-never'
import type { Block, Inline, List, Picture } from './document'

/** Every block in reading order, those inside other blocks too. */
export function everyBlock(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => ('blocks' in block ? [block, ...everyBlock(block.blocks)] : [block]))
}

/** Every picture of a body, posters of videos too. */
export function picturesIn(blocks: readonly Block[]): Picture[] {
  return everyBlock(blocks).flatMap((block) => ('picture' in block && block.picture ? [block.picture] : []))
}

/** Whether anything in these blocks cites a source. */
export function hasCitation(blocks: readonly Block[]): boolean {
  return everyBlock(blocks).flatMap(inlinesIn).some(isCited)
}

const isCited = (inline: Inline): boolean =>
  inline.kind === 'citation' || (inline.kind === 'link' && inline.inlines.some(isCited))

/** Our own documents that the words link to. */
export function linkedDocuments(blocks: readonly Block[]): { collection: string; id: string }[] {
  return everyBlock(blocks)
    .flatMap(inlinesIn)
    .flatMap((inline) => {
      if (inline.kind !== 'link' || inline.to.kind !== 'document') return []
      return [{ collection: inline.to.collection, id: inline.to.id }]
    })
}

const inlinesOfList = (list: List): Inline[] =>
  list.items.flatMap((item) => [...item.inlines, ...(item.list ? inlinesOfList(item.list) : [])])

/** The inlines that stand in a block itself, those of blocks inside it left out. */
export function inlinesIn(block: Block): Inline[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return block.inlines
    case 'list':
      return inlinesOfList(block)
    case 'table':
      return block.rows.flat().flatMap((cell) => cell.inlines)
    case 'rule':
    case 'image':
    case 'figure':
    case 'keyPoint':
    case 'careCard':
    case 'definition':
    case 'video':
    case 'product':
    case 'readerQuestion':
      return []
    default:
      return assertNever(block)
  }
}
