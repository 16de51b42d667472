import type { FeedEntry, FeedFacts } from './feed'

/** @see https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(facts: FeedFacts): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: facts.title,
    home_page_url: facts.home,
    feed_url: facts.self,
    description: facts.description,
    language: facts.language,
    authors: [{ name: facts.publisher }],
    items: facts.entries.map(item),
  })
}

const item = ({ id, link, title, summary, html, published, changed, authors, topics, picture }: FeedEntry) => ({
  id,
  url: link,
  title,
  summary,
  // An item must hold one of the two.
  ...(html ? { content_html: html } : { content_text: summary ?? title }),
  date_published: published,
  date_modified: changed,
  authors: authors?.length ? authors : undefined,
  tags: topics?.length ? topics : undefined,
  image: picture,
})
