import { type FeedEntry, type FeedFacts, lastChange } from './feed'
import { element, emptyElement } from './xml'

/** @see https://www.rfc-editor.org/rfc/rfc4287 */
export function atom(facts: FeedFacts): string {
  const parts = [
    element('id', facts.self),
    element('title', facts.title),
    element('subtitle', facts.description),
    element('updated', lastChange(facts.entries) ?? new Date(0).toISOString()),
    emptyElement('link', { rel: 'self', type: 'application/atom+xml', href: facts.self }),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: facts.home }),
    // Whoever is named by no entry: RFC 4287 wants an author at the feed then.
    `<author>${element('name', facts.publisher)}</author>`,
    element('rights', facts.publisher),
    ...facts.entries.map(entry),
  ]
  const language = facts.language
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">\n${parts.filter(Boolean).join('\n')}\n</feed>\n`
}

function entry({ id, link, title, summary, html, published, changed, authors = [], topics = [] }: FeedEntry): string {
  const parts = [
    element('id', id),
    element('title', title),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: link }),
    element('published', published),
    element('updated', changed ?? published),
    ...authors.map(({ name, url }) => `<author>${element('name', name)}${element('uri', url)}</author>`),
    ...topics.map((topic) => emptyElement('category', { term: topic })),
    element('summary', summary),
    element('content', html, { type: 'html' }),
  ]
  return `<entry>\n${parts.filter(Boolean).join('\n')}\n</entry>`
}
