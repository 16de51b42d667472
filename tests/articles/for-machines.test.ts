import { parseRssFeed } from 'feedsmith'
import { expect, test, vi } from 'vitest'
import { absentComments } from '@/articles/web/absent-feed'
import { personFeed, topicFeed } from '@/articles/web/feed.route'
import { llmsRoute } from '@/articles/web/llms.route'
import { markdownRoute } from '@/articles/web/markdown.route'
import { profileAt } from '@/people/web/public'
import { thePublication } from '@/publication/web/public'
import { staffOf } from '../world/people'
import { publishArticle } from '../world/publish-article'
import { aHouse } from '../world/rooms'

const house = aHouse()
vi.mock('@/platform/payload', () => ({ payload: async () => house().payload }))
vi.mock('@/platform/public-cache', () => ({
  publicRead: async (_: string[], __: string[], read: () => unknown) =>
    JSON.parse(JSON.stringify((await read()) ?? null)),
}))

const desk = async () => ({ overrideAccess: false, req: await staffOf(house().payload, 'editor') }) as const

const publish = (more: Record<string, unknown>) => publishArticle(house(), more)

const request = new Request('https://x.example')
const ask = (
  route: (request: Request, context: { params: Promise<{ language: string; slug: string }> }) => Promise<Response>,
  slug = '',
  language = 'en',
) => route(request, { params: Promise.resolve({ language, slug }) })

test('a feed of a topic and one of a person hold what belongs there, under ids that outlive an address', async () => {
  const article = await publish({ title: 'Waking <at> night', slug: 'waking' })
  const { payload } = house()
  const topic = await payload.findByID({
    collection: 'topics',
    id: String(Object(article.topics?.[0]).id ?? article.topics?.[0]),
  })
  const author = await payload.findByID({
    collection: 'people',
    id: String(Object(article.authors?.[0]).id ?? article.authors?.[0]),
  })
  const feeds = async () =>
    Promise.all(
      [
        await ask(topicFeed(thePublication), topic.slug ?? ''),
        await ask(personFeed(thePublication, profileAt), author.slug ?? ''),
      ].map(async (answer) => parseRssFeed(await answer.text())),
    )
  const before = await feeds()
  for (const feed of before) expect(feed.items?.map(({ title }) => title)).toEqual(['Waking <at> night'])
  await article.change({ slug: 'waking-again', _status: 'published', changeClass: 'clarity' })
  for (const [index, feed] of (await feeds()).entries()) {
    expect(feed.items?.[0]?.guid).toEqual(before[index]?.items?.[0]?.guid)
    expect(feed.items?.[0]?.link).toMatch(/\/articles\/waking-again$/)
  }
  expect((await ask(topicFeed(thePublication), 'no-such-topic')).status).toBe(404)
  expect((await ask(personFeed(thePublication, profileAt), 'nobody')).status).toBe(404)
})

test('a feed moves and goes with its page', async () => {
  const { payload } = house()
  const at = async (slug: string, language?: string) => {
    const answer = await ask(topicFeed(thePublication), slug, language)
    return [answer.status, answer.headers.get('location')]
  }
  const { id } = await payload.create({
    collection: 'topics',
    data: { title: 'Colic', slug: 'colic' },
    ...(await desk()),
  })
  await payload.update({ collection: 'topics', id, data: { slug: 'crying' }, ...(await desk()) })
  expect(await at('colic')).toEqual([308, '/topics/crying/feed.xml'])
  expect(await at('colic', 'es')).toEqual([308, '/es/topics/crying/feed.xml'])
  await payload.create({ collection: 'redirects', data: { from: '/topics/fads', kind: 'gone' }, ...(await desk()) })
  expect(await at('fads')).toEqual([410, null])
  const article = await publish({ slug: 'talked-about' })
  const comments = (slug: string) => absentComments({ language: 'en', slug })
  await article.change({ slug: 'much-talked-about', _status: 'published', changeClass: 'clarity' })
  expect((await comments('talked-about')).headers.get('location')).toBe('/articles/much-talked-about/comments.xml')
  await article.change({ _status: 'draft' })
  expect((await comments('much-talked-about')).status).toBe(410)
  expect((await comments('never-there')).status).toBe(404)
})

test('the Markdown of an article moves, goes and comes back with it', async () => {
  const article = await publish({ title: 'Milk *and* [sleep]', slug: 'in-markdown' })
  const at = (slug: string) => ask(markdownRoute(thePublication), slug)
  const answer = await at('in-markdown')
  expect(answer.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
  expect(answer.headers.get('link')).toMatch(/^<http.*\/articles\/in-markdown>; rel="canonical"$/)
  const text = await answer.text()
  expect(text).toContain('\n# Milk \\*and\\* \\[sleep\\]\n')
  expect(text).toMatch(/\nversion: 1\nreview: "/)
  expect(text).toContain('Babies wake at night, and that is usual.')
  await article.change({ slug: 'in-markdown-too', _status: 'published', changeClass: 'clarity' })
  expect((await at('in-markdown')).headers.get('location')).toBe('/articles/in-markdown-too.md')
  await article.change({ _status: 'draft' })
  expect((await at('in-markdown-too')).status).toBe(410)
  expect(await (await at('in-markdown-too')).text()).not.toContain('sleep')
  expect((await at('never-there')).status).toBe(404)
  await article.change({ _status: 'published' })
  expect((await at('in-markdown-too')).status).toBe(200)
})

test('llms.txt lists each article once, below the topic above its title', async () => {
  await publish({ title: 'Hidden', slug: 'hidden', noindex: true })
  const { slug } = await publish({ title: 'Listed [once]', slug: 'listed' })
  const text = await (await ask(llmsRoute(thePublication))).text()
  expect(text.match(new RegExp(`/articles/${slug}\\.md\\): Most babies`, 'g'))).toHaveLength(1)
  expect(text).toContain('- [Listed \\[once\\]](http')
  expect(text).not.toContain('Hidden')
  expect(text).toMatch(/^# .+\n\n> .+\n\n/)
  expect((await ask(llmsRoute(thePublication), '', 'es')).status).toBe(404)
})
