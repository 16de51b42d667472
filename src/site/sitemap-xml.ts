import { element, emptyElement } from './feeds/xml'

/** An address of the sitemap; `changed` is ISO and only given where it is true. */
export type SitemapEntry = {
  path: string
  changed?: string
  /** Addresses of the pictures that the page shows. */
  pictures?: string[]
  /** The same text in every language it stands in, this one included. */
  languages?: { language: string; path: string }[]
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const protocol = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const extensions =
  'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1" xmlns:xhtml="http://www.w3.org/1999/xhtml"'

/** @see https://www.sitemaps.org/protocol.html and Google's extensions for pictures and languages. */
export function sitemapXml(siteUrl: string, entries: SitemapEntry[]): string {
  const at = (path: string) => new URL(path, siteUrl).href
  const urls = entries.map(({ path, changed, pictures = [], languages = [] }) => {
    const parts = [
      element('loc', at(path)),
      element('lastmod', changed),
      ...languages.map((one) =>
        emptyElement('xhtml:link', { rel: 'alternate', hreflang: one.language, href: at(one.path) }),
      ),
      ...pictures.map((picture) => `<image:image>${element('image:loc', at(picture))}</image:image>`),
    ]
    return `<url>${parts.join('')}</url>`
  })
  return `${head}<urlset ${protocol} ${extensions}>\n${urls.join('\n')}\n</urlset>\n`
}

/** Where the parts stand of a sitemap that is too long for one file. */
export function sitemapIndexXml(siteUrl: string, parts: SitemapEntry[]): string {
  const files = parts.map(
    ({ path, changed }) =>
      `<sitemap>${element('loc', new URL(path, siteUrl).href)}${element('lastmod', changed)}</sitemap>`,
  )
  return `${head}<sitemapindex ${protocol}>\n${files.join('\n')}\n</sitemapindex>\n`
}

export const sitemapAnswer = (xml: string): Response =>
  new Response(xml, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'last-modified': new Date().toUTCString() },
  })
