import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { createElement } from 'react'
import { expect, test } from 'vitest'
import { atom } from '@/site/feeds/atom'
import { type FeedFacts, feedId } from '@/site/feeds/feed'
import { feedHtml } from '@/site/feeds/feed-html'
import { jsonFeed } from '@/site/feeds/json-feed'
import { rss } from '@/site/feeds/rss'

const hostile = 'Milk & “sleep” <script>alert(1)</script> ]]> \u0007\ud800 "quoted"'
const heard = 'Milk & “sleep” <script>alert(1)</script> ]]> '

const facts: FeedFacts = {
  self: 'https://site.example/feed.xml',
  home: 'https://site.example/',
  title: hostile,
  description: 'About nights.',
  language: 'en',
  publisher: 'The Night Feed',
  entries: [
    {
      id: feedId('0190f1e2-0000-7000-8000-000000000001'),
      link: 'https://site.example/articles/milk?a=1&b=2',
      title: hostile,
      summary: 'Less than <5 % & more.',
      html: '<p>Two &lt; three</p><p title="x">]]></p>',
      published: '2026-01-02T03:04:05.000Z',
      changed: '2026-02-03T04:05:06.000Z',
      authors: [{ name: 'Ada & Co', url: 'https://site.example/people/ada' }],
      topics: ['Sleep & milk'],
      picture: 'https://site.example/media/a.webp',
    },
    {
      id: feedId('0190f1e2-0000-7000-8000-000000000002'),
      link: 'https://site.example/b',
      title: 'B',
      published: '2025-12-31T23:59:59.000Z',
    },
  ],
}

test('RSS is read by somebody else’s parser as it was meant, whatever the words', () => {
  const written = rss(facts)
  expect(XMLValidator.validate(written)).toBe(true)
  const feed = parseRssFeed(written)
  expect(feed.title?.startsWith(heard)).toBe(true)
  expect(feed.language).toBe('en')
  expect(feed.atom?.links?.[0]).toMatchObject({ href: facts.self, rel: 'self', type: 'application/rss+xml' })
  expect(feed.items).toHaveLength(2)
  expect(feed.items?.[0]).toMatchObject({
    link: 'https://site.example/articles/milk?a=1&b=2',
    guid: { value: 'urn:uuid:0190f1e2-0000-7000-8000-000000000001', isPermaLink: false },
    description: 'Less than &lt;5 % &amp; more.',
    content: { encoded: '<p>Two &lt; three</p><p title="x">]]></p>' },
    categories: [{ name: 'Sleep & milk' }],
  })
  expect(new Date(String(feed.items?.[0]?.pubDate)).toISOString()).toBe('2026-01-02T03:04:05.000Z')
  expect(new Date(String(feed.lastBuildDate)).toISOString()).toBe('2026-02-03T04:05:06.000Z')
})

test('Atom keeps the rules of RFC 4287', () => {
  const written = atom({ ...facts, self: 'https://site.example/feed.atom' })
  expect(XMLValidator.validate(written)).toBe(true)
  const feed = parseAtomFeed(written)
  expect(feed).toMatchObject({ id: 'https://site.example/feed.atom', updated: '2026-02-03T04:05:06.000Z' })
  expect(feed.links).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ rel: 'self', href: 'https://site.example/feed.atom' }),
      expect.objectContaining({ rel: 'alternate', href: 'https://site.example/' }),
    ]),
  )
  for (const entry of feed.entries ?? []) {
    expect([entry.id, entry.title, entry.updated, entry.links?.[0]?.href].every(Boolean)).toBe(true)
  }
  expect(feed.entries?.[0]?.authors).toEqual([{ name: 'Ada & Co', uri: 'https://site.example/people/ada' }])
  const { feed: raw } = new XMLParser({ ignoreAttributes: false }).parse(written)
  expect(raw.entry[0].content['@_type']).toBe('html')
  expect(raw.author.name).toBe('The Night Feed')
})

test('JSON Feed keeps the rules of version 1.1, also where an entry has no text', () => {
  const feed = parseJsonFeed(jsonFeed(facts))
  expect(JSON.parse(jsonFeed(facts)).version).toBe('https://jsonfeed.org/version/1.1')
  expect(feed).toMatchObject({ feed_url: facts.self, home_page_url: facts.home, language: 'en' })
  expect(feed.items?.[0]).toMatchObject({
    content_html: facts.entries[0]?.html,
    date_modified: '2026-02-03T04:05:06.000Z',
    tags: ['Sleep & milk'],
    image: 'https://site.example/media/a.webp',
  })
  expect(feed.items?.[1]).toMatchObject({ content_text: 'B' })
})

test('an empty feed is a feed', () => {
  const empty = { ...facts, entries: [] }
  expect(XMLValidator.validate(rss(empty))).toBe(true)
  expect(parseAtomFeed(atom(empty)).updated).toBe('1970-01-01T00:00:00.000Z')
  expect(JSON.parse(jsonFeed(empty)).items).toEqual([])
})

test('the HTML of a feed has absolute addresses and nothing that our style sheet alone understands', async () => {
  const content = createElement(
    'div',
    { className: 'x', 'data-print': 'no' },
    createElement('a', { href: '/topics/sleep' }, 'href="/not-a-link" class="words"'),
    createElement('a', { href: '#source-1' }, '1'),
    createElement('a', { href: '//elsewhere.example/x' }, 'away'),
    createElement('img', { src: '/media/a.webp', srcSet: '/media/b.webp 1x', alt: '' }),
    createElement('svg', { viewBox: '0 0 1 1' }, createElement('path', { d: 'M0 0' })),
  )
  expect(await feedHtml(content, 'https://site.example', 'https://site.example/articles/milk')).toBe(
    '<div><a href="https://site.example/topics/sleep">href=&quot;/not-a-link&quot; class=&quot;words&quot;</a>' +
      '<a href="https://site.example/articles/milk#source-1">1</a><a href="//elsewhere.example/x">away</a>' +
      '<img src="https://site.example/media/a.webp" alt=""/></div>',
  )
})
