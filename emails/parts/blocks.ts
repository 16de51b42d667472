/**
 * The parts of an article as a letter takes them. The same shapes as the site's own, written down again because
 * letters know nothing of the site; a test holds the two together.
 */
export type Inline =
  | { kind: 'words'; words: string; strong?: true; emphasis?: true; sub?: true; sup?: true; strike?: true }
  | { kind: 'break' }
  | { kind: 'link'; to: Destination; inlines: Inline[]; programme?: PaidBy }
  /** `retracted`: its source was withdrawn, and the letter says so where it is cited. */
  | { kind: 'citation'; number: number; retracted?: true }

/** Name of the affiliate programme that a link earns by. */
export type PaidBy = string

export type Destination =
  | { kind: 'address'; href: string }
  | { kind: 'document'; collection: string; id: string; href?: string }

export type ListItem = { inlines: Inline[]; list?: List }
export type List = { kind: 'list'; ordered: boolean; items: ListItem[] }
export type Cell = { header: boolean; inlines: Inline[]; colSpan?: number; rowSpan?: number }
/** Shown as a picture only where `file` is an absolute address; otherwise its `alt` stands in words. */
export type Picture = { id: string; file?: string; alt?: string; credit?: string }

export type Block =
  | { kind: 'heading'; level: 2 | 3 | 4; id: string; inlines: Inline[] }
  | { kind: 'paragraph'; inlines: Inline[] }
  | List
  | { kind: 'quote'; inlines: Inline[] }
  | { kind: 'rule' }
  | { kind: 'table'; rows: Cell[][] }
  | { kind: 'image'; picture: Picture }
  | { kind: 'figure'; picture: Picture; caption: string }
  | { kind: 'keyPoint'; blocks: Block[] }
  | { kind: 'careCard'; level: CareLevel; title: string; blocks: Block[] }
  | { kind: 'definition'; term: string; blocks: Block[] }
  | {
      kind: 'video'
      title: string
      url: string
      provider: string
      picture?: Picture
      words: string
      programme?: PaidBy
    }
  | {
      kind: 'product'
      name: string
      url: string
      blocks: Block[]
      disclosure: string
      paid: boolean
      programme?: PaidBy
    }
  | { kind: 'readerQuestion'; id: string; wordsHash: string; words?: string; blocks: Block[] }

export type CareLevel = 'self' | 'doctor' | 'emergency'

/** Whether the publication earns from a link among these blocks. */
export function hasPaidLink(blocks: Block[]): boolean {
  return blocks.some(earns)
}

function earns(block: Block): boolean {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return isPaid(block.inlines)
    case 'list':
      return hasPaidItem(block)
    case 'table':
      return block.rows.flat().some((cell) => isPaid(cell.inlines))
    case 'keyPoint':
    case 'careCard':
    case 'definition':
    case 'readerQuestion':
      return hasPaidLink(block.blocks)
    case 'video':
      return block.programme !== undefined
    case 'product':
      return block.paid || block.programme !== undefined || hasPaidLink(block.blocks)
    case 'rule':
    case 'image':
    case 'figure':
      return false
  }
}

const isPaid = (inlines: Inline[]) => inlines.some((inline) => inline.kind === 'link' && inline.programme !== undefined)

const hasPaidItem = ({ items }: List): boolean =>
  items.some((item) => isPaid(item.inlines) || (item.list !== undefined && hasPaidItem(item.list)))
