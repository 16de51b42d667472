/** What the sitemap lists, and that the times it tells are true. */
import { XMLParser } from 'fast-xml-parser'
import { expect, test, vi } from 'vitest'
import { languagesOfWork } from '@/articles/web/public'
import { query } from '@/platform/database'
import { sitemapPart, wholeSitemap } from '../../src/app/(site)/sitemap-parts'
import { bodyOf, staffOf } from '../world/people'
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

const xml = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['url', 'sitemap', 'xhtml:link', 'image:image'].includes(name),
})

test('the sitemap tells when a text was last published, its languages, and nothing that is not to be found', async () => {
  const { payload } = house()
  const english = await publish({ slug: 'two-tongues' })
  const spanish = await publish({ slug: 'dos-lenguas', language: 'es', translationOf: english.id })
  await publish({ slug: 'not-to-be-found', noindex: true })
  const gone = await publish({ slug: 'gone-again' })
  await gone.change({ _status: 'draft' })
  const { docs } = await payload.find({ collection: 'articles', where: { slug: { equals: 'two-tongues' } } })
  await payload.update({
    collection: 'articles',
    id: english.id,
    data: { title: 'Only a draft' },
    draft: true,
    ...(await desk()),
  })
  const answer = await wholeSitemap(10_000)
  const { urlset } = xml.parse(await answer.text())
  const entry = (path: string) => urlset.url.find(({ loc }: { loc: string }) => new URL(loc).pathname === path)
  expect(
    Math.abs(Date.parse(entry('/articles/two-tongues').lastmod) - Date.parse(docs[0]?.firstPublishedAt ?? '')),
  ).toBeLessThan(5000)
  expect(entry('/articles/two-tongues')['xhtml:link'].map((one: Record<string, string>) => one['@_hreflang'])).toEqual([
    'en',
    'es',
  ])
  expect(entry('/es/articles/dos-lenguas')['xhtml:link']).toHaveLength(2)
  const both = { en: '/articles/two-tongues', es: '/es/articles/dos-lenguas' }
  expect(await languagesOfWork(english.id)).toEqual(both)
  await spanish.change({ _status: 'draft' })
  expect(await languagesOfWork(english.id)).toEqual({})
  const [change] = await query<{ tags: string[] }>(
    await house().system(),
    `select tags from changes where document = $1 order by id desc limit 1`,
    [spanish.id],
  )
  expect(change?.tags).toContain(`articles:languages:${english.id}`)
  for (const path of ['/articles/not-to-be-found', '/articles/gone-again']) expect(entry(path), path).toBeUndefined()
  expect(entry('/')).toBeDefined()
})

test('a sitemap that grew too long is split, and its parts hold every page once', async () => {
  for (const slug of ['one-more', 'and-another', 'and-a-third']) await publish({ slug })
  const all = xml.parse(await (await wholeSitemap(10_000)).text()).urlset.url.map(({ loc }: { loc: string }) => loc)
  const { sitemapindex } = xml.parse(await (await wholeSitemap(2)).text())
  const parts: string[] = sitemapindex.sitemap.map(({ loc }: { loc: string }) =>
    new URL(loc).pathname.replace('/sitemaps/', ''),
  )
  expect(parts).toEqual(expect.arrayContaining(['pages-1.xml', 'articles-1.xml', 'articles-2.xml']))
  const found: string[] = []
  for (const part of parts) {
    const { urlset } = xml.parse(await (await sitemapPart(part, 2)).text())
    found.push(...urlset.url.map(({ loc }: { loc: string }) => loc))
  }
  expect(found.sort()).toEqual(all.sort())
  for (const part of ['articles-99.xml', 'articles-0.xml', 'articles-1', 'people-1.xml', '../x'])
    expect((await sitemapPart(part, 2)).status, part).toBe(404)
})

test('the sitemap says when an answer, a page or a person became another text, not when somebody saved', async () => {
  const { payload, system } = house()
  const lastmod = async (path: string): Promise<string | undefined> => {
    const { urlset } = xml.parse(await (await wholeSitemap(10_000)).text())
    return urlset.url.find(({ loc }: { loc: string }) => new URL(loc).pathname === path)?.lastmod
  }
  const ada = await payload.create({ collection: 'people', data: { name: 'Ada Later', role: 'Midwife' } })
  const texts = [
    ['people', ada.id, '/people/ada-later', { role: 'Paediatrician' }, { greeting: 'Hello.' }],
    ...(await Promise.all(
      [
        { collection: 'pages', path: '/about-times', data: { slug: 'about-times', body: bodyOf('Words.') } },
        {
          collection: 'questions',
          path: '/questions/when',
          data: { slug: 'when', answer: bodyOf('Now.'), answeredBy: ada.id },
        },
      ].map(async ({ collection, path, data }) => {
        const { id } = await payload.create({
          collection: Object(collection),
          data: { ...data, title: 'When?', _status: 'published' },
          ...(await desk()),
        })
        return [collection, id, path, { title: 'When, then?', _status: 'published' }, { _status: 'published' }]
      }),
    )),
  ] as const
  for (const [collection, id, path, other, same] of texts) {
    const change = async (data: object, draft = false) =>
      payload.update({ collection: Object(collection), id: String(id), data, draft, ...(await desk()) })
    const first = await lastmod(String(path))
    expect(Date.now() - Date.parse(first ?? ''), `${path} is new`).toBeLessThan(60_000)
    await change(same)
    if (collection !== 'people') await change({ title: 'Half a thought' }, true)
    expect(await lastmod(String(path)), `${path} says the same`).toBe(first)
    await change(other)
    const then = await lastmod(String(path))
    expect(Date.parse(then ?? ''), `${path} says something else`).toBeGreaterThan(Date.parse(first ?? ''))
    await query(await system(), `update ${collection} set changed_at = null where id = $1`, [id])
    await change({ ...same, ...other })
    expect(await lastmod(String(path)), `${path}: nobody knows`).toBeUndefined()
  }
})
