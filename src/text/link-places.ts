import type { Block, Inline, List } from './document'

/** Where a link leads after a change; without `href` its words stay alone. */
export type Lead = { href?: string; programme?: string }

/** Asked of every address that a reader could follow out of a body: in words, at a product, at a video. */
export type ChangeOfLead = (href: string) => Lead

/** The same blocks with every outside address as `change` gives it. Links to our own documents are left alone. */
export function withLeads(blocks: readonly Block[], change: ChangeOfLead): Block[] {
  return blocks.map((block) => blockWith(block, change))
}

function blockWith(block: Block, change: ChangeOfLead): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return { ...block, inlines: inlinesWith(block.inlines, change) }
    case 'list':
      return listWith(block, change)
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => row.map((cell) => ({ ...cell, inlines: inlinesWith(cell.inlines, change) }))),
      }
    case 'keyPoint':
    case 'careCard':
    case 'definition':
    case 'readerQuestion':
      return { ...block, blocks: withLeads(block.blocks, change) }
    case 'video':
      return addressed(block, change)
    case 'product':
      return { ...addressed(block, change), blocks: withLeads(block.blocks, change) }
    case 'rule':
    case 'image':
    case 'figure':
      return block
  }
}

const listWith = (list: List, change: ChangeOfLead): List => ({
  ...list,
  items: list.items.map((item) => ({
    ...item,
    inlines: inlinesWith(item.inlines, change),
    ...(item.list ? { list: listWith(item.list, change) } : {}),
  })),
})

function inlinesWith(inlines: readonly Inline[], change: ChangeOfLead): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (inline.kind !== 'link' || inline.to.kind !== 'address') return [inline]
    const { href, programme } = change(inline.to.href)
    if (href === undefined) return inline.inlines
    const { programme: _before, ...link } = inline
    return [{ ...link, to: { kind: 'address', href }, ...(programme ? { programme } : {}) }]
  })
}

/** A block with one address of its own. */
function addressed<Addressed extends { url: string; programme?: string }>(block: Addressed, change: ChangeOfLead) {
  if (!block.url) return block
  const { href = '', programme } = change(block.url)
  const { programme: _before, ...rest } = block
  return { ...rest, url: href, ...(programme ? { programme } : {}) }
}
