import { type FeedEntry, type FeedFacts, lastChange } from './feed'
import { element, emptyElement, xmlWords } from './xml'

const namespaces = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
].join(' ')

const rfc822 = (iso: string) => new Date(iso).toUTCString()

/** @see https://www.rssboard.org/rss-specification and https://www.rssboard.org/rss-profile */
export function rss(facts: FeedFacts): string {
  const changed = lastChange(facts.entries)
  const channel = [
    element('title', facts.title),
    element('link', facts.home),
    element('description', facts.description),
    element('language', facts.language),
    element('copyright', facts.publisher),
    element('lastBuildDate', changed && rfc822(changed)),
    emptyElement('atom:link', { href: facts.self, rel: 'self', type: 'application/rss+xml' }),
    ...facts.entries.map(item),
  ]
  const body = channel.filter(Boolean).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" ${namespaces}>\n<channel>\n${body}\n</channel>\n</rss>\n`
}

function item({ id, link, title, summary, html, published, changed, authors = [], topics = [] }: FeedEntry): string {
  const parts = [
    element('title', title),
    element('link', link),
    element('guid', id, { isPermaLink: 'false' }),
    element('pubDate', rfc822(published)),
    element('dcterms:modified', changed),
    ...authors.map(({ name }) => element('dc:creator', name)),
    ...topics.map((topic) => element('category', topic)),
    // Programs take a description for HTML.
    element('description', summary && xmlWords(summary)),
    element('content:encoded', html),
  ]
  return `<item>\n${parts.filter(Boolean).join('\n')}\n</item>`
}
