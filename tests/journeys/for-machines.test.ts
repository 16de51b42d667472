/** Feeds, sitemap and texts for machines, as the running site serves them, read by somebody else's parsers. */
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { anArticle, deskOf } from '../world/desk'
import { expectEverywhere, statusAt } from '../world/everywhere'
import { expect, test } from '../world/journey'
import { siteUrl } from '../world/site'

const at = (path: string, headers: Record<string, string> = {}) => fetch(`${siteUrl()}${path}`, { headers })
const textAt = async (path: string) => (await at(path)).text()

const feeds = [
  '/feed.xml',
  '/feed.atom',
  '/feed.json',
  '/topics/sleep/feed.xml',
  '/people/ada-sample/feed.xml',
  '/questions/feed.xml',
  '/corrections/feed.xml',
  '/articles/caffeine-and-breastfeeding/comments.xml',
]

for (const path of feeds)
  test(`${path} is valid, names itself, and is sent only to who has it not`, async () => {
    const answer = await at(path)
    const text = await answer.text()
    expect(answer.status).toBe(200)
    if (path.endsWith('.json')) {
      expect(parseJsonFeed(text)).toMatchObject({ feed_url: `${siteUrl()}${path}` })
    } else {
      expect(XMLValidator.validate(text)).toBe(true)
      const feed = path.endsWith('.atom') ? parseAtomFeed(text).links : parseRssFeed(text).atom?.links
      expect(feed).toContainEqual(expect.objectContaining({ rel: 'self', href: `${siteUrl()}${path}` }))
    }
    const etag = answer.headers.get('etag') ?? ''
    expect((await at(path, { 'if-none-match': etag })).status).toBe(304)
    expect((await at(path, { 'if-modified-since': answer.headers.get('last-modified') ?? '' })).status).toBe(304)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  })

test('every page that has a feed of its own says so', async ({ reader }) => {
  const pages = {
    '/topics/sleep': '/topics/sleep/feed.xml',
    '/people/ada-sample': '/people/ada-sample/feed.xml',
    '/questions': '/questions/feed.xml',
    '/corrections': '/corrections/feed.xml',
  }
  for (const [page, feed] of Object.entries(pages)) {
    await reader.goto(page)
    await expect(reader.locator(`link[rel=alternate][href="${siteUrl()}${feed}"]`), page).toHaveCount(1)
  }
})

test('the feed holds the whole text of each article: every line, source and picture, at absolute addresses', async ({
  reader,
}) => {
  const { items = [] } = parseJsonFeed(await textAt('/feed.json'))
  expect(items.length).toBeGreaterThan(5)
  for (const { url, content_html: html = '' } of items) {
    expect(html).not.toMatch(/ (?:href|src)="(?:\/|#)|class=|<svg/)
    // As narrow as this there are no notes in the margin: they repeat the list of sources.
    await reader.setViewportSize({ width: 700, height: 900 })
    await reader.goto(new URL(url ?? '').pathname)
    const lines = await reader
      .locator('main :is(h2[id], h3[id], p, li, td, th, figcaption):not(section *, aside *, nav *, details *, form *)')
      .filter({ visible: true })
      .evaluateAll((all) =>
        all
          .map((one) => one.cloneNode(true))
          .flatMap((one) => {
            if (!(one instanceof Element)) return []
            for (const inner of one.querySelectorAll('a.cite, ul, ol')) inner.remove()
            return [one.textContent?.replace(/\s+/g, ' ').trim() ?? '']
          }),
      )
    await reader.setContent(html)
    const heard = await reader.evaluate(() => {
      for (const mark of document.querySelectorAll('a.cite, a[aria-label^="Source "]')) mark.parentElement?.remove()
      return document.body.textContent?.replace(/\s+/g, ' ') ?? ''
    })
    const missing = lines.filter(
      (line) => line.length > 40 && !heard.replace(/ ([.,;:)])/g, '$1').includes(line.replace(/ ([.,;:)])/g, '$1')),
    )
    expect(missing, url).toEqual([])
  }
})

test('the Markdown of every listed article is there, and goes with its article', async () => {
  const listed = [...(await textAt('/llms.txt')).matchAll(/\]\((http[^)]+\.md)\)/g)].map(
    ([, url = '']) => new URL(url).pathname,
  )
  expect(listed.length).toBeGreaterThan(5)
  for (const path of listed) {
    const answer = await at(path)
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('x-robots-tag')]).toEqual([
      200,
      'text/markdown; charset=utf-8',
      'noindex',
    ])
    const text = await answer.text()
    expect(text).toMatch(/^---\ntitle: "[\s\S]+\n---\n\n# /)
    // What other journeys publish has no sources.
    if (text.includes('[^1]')) expect(text).toMatch(/\n## Sources\n\n\[\^1\]: /)
  }
  expect(await textAt('/articles/safe-sleep.md')).toContain('\n## Sources\n\n[^1]: ')
  const desk = await deskOf('editor')
  const article = await desk.create('articles', await anArticle(desk))
  const path = `/articles/${article.slug}.md`
  expect(await statusAt(siteUrl(), path)).toBe(200)
  await expectEverywhere([siteUrl()], [{ path: '/llms.txt', words: path }])
  await desk.change('articles', article.id, { _status: 'draft' })
  await expect.poll(() => statusAt(siteUrl(), path)).toBe(410)
})

test('the sitemap names every picture of an article, and they are there', async () => {
  const parser = new XMLParser({ isArray: (name) => ['url', 'image:image'].includes(name) })
  const { urlset } = parser.parse(await textAt('/sitemap.xml'))
  const pictured = urlset.url.filter((one: Record<string, unknown>) => one['image:image'])
  expect(pictured.length).toBeGreaterThan(3)
  for (const entry of pictured) {
    const [{ 'image:loc': picture }] = entry['image:image']
    expect((await at(new URL(picture).pathname)).status, picture).toBe(200)
    expect(Number.isNaN(Date.parse(entry.lastmod))).toBe(false)
  }
})
