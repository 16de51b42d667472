/** What becomes of paid links in a letter, by the rule of each programme. Pure. */

import { assertNever } from '@/text/assert-never'
import type { Block } from '@/text/document'
import { type Lead, withLeads } from '@/text/link-places'
import { type Programme, programmeOf, unpaidAddress } from '@/text/paid-links'

/**
 * The same blocks as a letter takes them: a paid link is kept with its programme's name, loses its tag, or leaves its
 * words alone. A product whose link earns nothing in the letter keeps its disclosure, which may say more than that,
 * and adds so.
 */
export function paidLinksForLetter(blocks: readonly Block[], programmes: readonly Programme[]): Block[] {
  return withLeads(unpaid(blocks, programmes), (href) => leadInLetter(href, programmes))
}

function leadInLetter(href: string, programmes: readonly Programme[]): Lead {
  const programme = programmeOf(href, programmes)
  if (!programme) return { href }
  switch (programme.inLetters) {
    case 'keep':
      return { href, programme: programme.name }
    case 'remove-tag':
      return { href: unpaidAddress(href, programmes) }
    case 'remove-link':
      return {}
    default:
      return assertNever(programme.inLetters)
  }
}

const inLetter = {
  'remove-tag': 'In this letter the link earns us nothing.',
  'remove-link': 'In this letter the link is left out.',
} as const

function unpaid(blocks: readonly Block[], programmes: readonly Programme[]): Block[] {
  return blocks.map((block) => {
    const outer = 'blocks' in block ? { ...block, blocks: unpaid(block.blocks, programmes) } : block
    if (outer.kind !== 'product') return outer
    const lead = leadInLetter(outer.url, programmes)
    if (!programmeOf(outer.url, programmes) || lead.programme) return outer
    const note = inLetter[lead.href === undefined ? 'remove-link' : 'remove-tag']
    return { ...outer, paid: false, disclosure: outer.disclosure.trim() ? `${outer.disclosure} ${note}` : '' }
  })
}
