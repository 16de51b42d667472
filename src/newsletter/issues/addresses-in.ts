import { DomUtils, parseDocument } from 'htmlparser2'

/** Where the links of a rendered letter lead, each address once, in their order; what is no address is left out. */
export function addressesIn(html: string, isMeant: (url: URL) => boolean): string[] {
  const found = DomUtils.getElementsByTagName('a', parseDocument(html)).flatMap(({ attribs: { href = '' } }) => {
    const url = URL.canParse(href) ? new URL(href) : undefined
    return url && isMeant(url) ? [url.href] : []
  })
  return [...new Set(found)]
}
