import type { Block, Inline } from './document'
import { withLeads } from './link-places'
import { everyBlock, inlinesIn } from './parts'
import { plainInlines } from './plain'

/** An affiliate programme, as the desk keeps the list of them. */
export type Programme = {
  name: string
  /** `amazon.com` means this host and every host below it. */
  hosts: string[]
  /** How a paid link is told from a plain one: by one of `parameters` in its address, or every link of the hosts is paid. */
  told: 'by-parameter' | 'every-link'
  parameters: string[]
  /** What the programme wants said, in its own words; empty where it wants nothing. */
  sentence: string
  demandsSentence: boolean
  /** What becomes of such a link in a letter. */
  inLetters: 'keep' | 'remove-tag' | 'remove-link'
}

/** A link that earns money. `programme` is missing where an editor alone said so, at a product. */
export type PaidLink = { words: string; href: string; programme?: Programme }

/** The programme by which a link earns; undefined for plain links, our own paths and what is no web address. */
export function programmeOf(href: string, programmes: readonly Programme[]): Programme | undefined {
  const url = webUrl(href)
  if (!url) return undefined
  return programmes.find(
    (programme) =>
      programme.hosts.some((host) => isBelow(url.hostname, host)) &&
      (programme.told === 'every-link' || tagsIn(url, programme).length > 0),
  )
}

/** The same link without what the programme counts by; every other byte of the address stays. */
export function withoutTag(href: string, programme: Programme): string {
  const [, before = href, query, after = ''] = /^([^?#]*)\?([^#]*)(.*)$/s.exec(href) ?? []
  if (query === undefined) return href
  const kept = query.split('&').filter((pair) => !namesTag(nameOf(pair), programme))
  return `${before}${kept.length > 0 ? `?${kept.join('&')}` : ''}${after}`
}

/** The same address earning nothing: without its tag, or none where that is not enough, as with short links. */
export function unpaidAddress(href: string, programmes: readonly Programme[]): string | undefined {
  const programme = programmeOf(href, programmes)
  if (!programme) return href
  const plain = withoutTag(href, programme)
  return plain === href ? undefined : unpaidAddress(plain, programmes)
}

/** The same blocks with each paid link, product and video bearing its programme's name. Hashes stay as they are. */
export function withPaidLinks(blocks: readonly Block[], programmes: readonly Programme[]): Block[] {
  return withLeads(blocks, (href) => ({ href, programme: programmeOf(href, programmes)?.name }))
}

/** What a page needs to be honest about its paid links: the marked blocks, whether any earns, by whom, what they want said. */
export function honestLinks(blocks: readonly Block[], programmes: readonly Programme[]) {
  const links = paidLinksOf(blocks, programmes)
  const used = programmesUsed(links)
  return {
    blocks: withPaidLinks(blocks, programmes),
    earns: links.length > 0,
    programmes: used,
    disclosures: disclosuresFor(used),
  }
}

/** Every link of a body that earns money, in reading order, products that an editor marked as paid too. */
export function paidLinksOf(blocks: readonly Block[], programmes: readonly Programme[]): PaidLink[] {
  const found = (words: string, href: string, paid = false): PaidLink[] => {
    const programme = programmeOf(href, programmes)
    if (!programme) return paid ? [{ words, href }] : []
    return [{ words, href, programme }]
  }
  const inWords = (inline: Inline): PaidLink[] =>
    inline.kind === 'link' && inline.to.kind === 'address' ? found(plainInlines(inline.inlines), inline.to.href) : []
  return everyBlock(blocks).flatMap((block) => {
    if (block.kind === 'product') return found(block.name, block.url, block.paid)
    if (block.kind === 'video') return found(block.title, block.url)
    return inlinesIn(block).flatMap(inWords)
  })
}

/** The programmes among these links, each once, in the order of their first link. */
export function programmesUsed(links: readonly PaidLink[]): Programme[] {
  return [...new Set(links.flatMap(({ programme }) => (programme ? [programme] : [])))]
}

/** The sentences that these programmes want said, each once. */
export function disclosuresFor(used: readonly Programme[]): string[] {
  return [...new Set(used.map(({ sentence }) => sentence.trim()).filter((sentence) => sentence !== ''))]
}

/** Names of programmes that demand a sentence and have none on the list. */
export function withoutDemandedSentence(used: readonly Programme[]): string[] {
  return used.filter(({ demandsSentence, sentence }) => demandsSentence && !sentence.trim()).map(({ name }) => name)
}

/** Names of products that earn money and do not say how. */
export function undisclosedProducts(blocks: readonly Block[], programmes: readonly Programme[]): string[] {
  return everyBlock(blocks).flatMap((block) => {
    if (block.kind !== 'product' || block.disclosure.trim()) return []
    return block.paid || programmeOf(block.url, programmes) ? [block.name] : []
  })
}

function webUrl(href: string): URL | undefined {
  const url = URL.canParse(href) ? new URL(href) : undefined
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined
}

/** Whole host or subdomain, never a part of a name; both sides as a browser writes them. */
function isBelow(hostname: string, host: string): boolean {
  const asked = bareHost(hostname)
  const known = bareHost(host)
  return known !== '' && (asked === known || asked.endsWith(`.${known}`))
}

function bareHost(host: string): string {
  const address = `https://${host.trim()}/`
  return URL.canParse(address) ? new URL(address).hostname.replace(/\.$/, '') : ''
}

/** The programme's parameters in an address that carry something. */
const tagsIn = (url: URL, programme: Programme) =>
  [...url.searchParams].filter(([name, value]) => namesTag(name, programme) && value !== '')

/** A name copied out of a page's source may begin with `amp;`. */
const namesTag = (name: string, { parameters }: Programme) =>
  parameters.some((one) => one.trim().toLowerCase() === name.replace(/^(amp;)+/i, '').toLowerCase())

/** The name of one `name=value` of a query, decoded as browsers decode it. */
const nameOf = (pair: string) => [...new URLSearchParams(pair)][0]?.[0] ?? ''
