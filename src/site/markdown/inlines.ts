import type { Inline } from '@/text/document'
import { safeHref } from '../rich-text/safe-href'
import { address, escaped } from './escape'

type Words = Extract<Inline, { kind: 'words' }>

/** What the writer of Markdown is told: the site, for its own addresses, and the page, for places in it. */
export type Place = { siteUrl: string; page: string }

/** One of our own addresses made absolute; undefined for what may not be a link. */
export function absoluteHref(href: string | undefined, { siteUrl, page }: Place): string | undefined {
  const safe = safeHref(href)
  if (safe?.startsWith('#')) return `${page}${safe}`
  return safe?.startsWith('/') ? `${siteUrl}${safe}` : safe
}

/** A run of text, links and citations; a break is a backslash at the end of a line. */
export const inlineMarkdown = (inlines: Inline[], place: Place): string =>
  inlines.map((inline) => one(inline, place)).join('')

function one(inline: Inline, place: Place): string {
  switch (inline.kind) {
    case 'words':
      return marked(inline)
    case 'break':
      return '\\\n'
    case 'citation':
      return `[^${inline.number}]`
    case 'link': {
      const words = inlineMarkdown(inline.inlines, place)
      const href = absoluteHref(inline.to.href, place)
      if (!href || !words.trim()) return words
      return `[${words}](${address(href)})${inline.programme === undefined ? '' : ' (paid link)'}`
    }
  }
}

/** A mark begins and ends at a letter, so the space beside it stands outside. */
function marked({ words, strong, emphasis, sub, sup, strike }: Words): string {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? []
  if (!core) return words ? ' ' : ''
  let text = escaped(core)
  if (sub) text = `<sub>${text}</sub>`
  if (sup) text = `<sup>${text}</sup>`
  if (strike) text = `~~${text}~~`
  // A mark beside a sign is no mark to every program; a tag always is.
  const isPlain = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(core) && !sub && !sup && !strike
  if (emphasis) text = isPlain ? `*${text}*` : `<em>${text}</em>`
  if (strong) text = isPlain ? `**${text}**` : `<strong>${text}</strong>`
  return `${before && ' '}${text}${after && ' '}`
}
