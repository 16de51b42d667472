import { expect, test } from 'vitest'
import { revisionsOf } from '@/articles/ledger'
import { query } from '@/platform/database'
import { articleData, bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()

async function published(more: Record<string, unknown> = {}) {
  const { payload } = house()
  const req = await staffOf(payload, 'editor')
  const data = await articleData(payload, more)
  return payload.create({ collection: 'articles', data: { ...data, _status: 'published' }, overrideAccess: false, req })
}

test('a draft is saved without anything that publishing needs', async () => {
  const { payload } = house()
  const req = await staffOf(payload, 'author')
  const draft = await payload.create({
    collection: 'articles',
    data: { title: 'Half a thought' },
    draft: true,
    overrideAccess: false,
    req,
  })
  expect(draft._status).toBe('draft')
  expect(draft.slug).toBe('half-a-thought')
})

test('a link that nobody could follow is named when the article is published, and never published in silence', async () => {
  const { payload } = house()
  const req = await staffOf(payload, 'editor')
  const body = bodyOf('Babies wake at night.')
  const [heading, paragraph] = body.root.children
  const link = {
    type: 'link',
    version: 3,
    format: '',
    indent: 0,
    direction: 'ltr' as const,
    fields: { linkType: 'custom', url: './leaflet', newTab: false },
    children: [{ type: 'text', version: 1, text: 'the leaflet', format: 0, detail: 0, mode: 'normal', style: '' }],
  }
  const linked = {
    root: {
      ...body.root,
      children: [heading, { ...Object(paragraph), children: [...Object(paragraph).children, link] }],
    },
  }
  const data = await articleData(payload, { body: linked })
  const attempt = payload.create({
    collection: 'articles',
    data: { ...data, _status: 'published' },
    overrideAccess: false,
    req,
  })
  await expect(attempt).rejects.toMatchObject({
    data: { errors: [{ path: 'body', message: expect.stringContaining('“the leaflet” (./leaflet)') }] },
  })
  await expect(
    payload.create({ collection: 'articles', data, draft: true, overrideAccess: false, req }),
  ).resolves.toBeTruthy()
})

test('an article that lacks what readers need is refused with words beside the fields', async () => {
  const { payload } = house()
  const req = await staffOf(payload, 'editor')
  const data = await articleData(payload, { topics: [], authors: [], standfirst: 'Yes.' })
  const attempt = payload.create({
    collection: 'articles',
    data: { ...data, _status: 'published' },
    overrideAccess: false,
    req,
  })
  await expect(attempt).rejects.toMatchObject({ data: { errors: [{ path: 'topics' }, { path: 'authors' }] } })
})

test('everything that is missing is one list of sentences, a line for each', async () => {
  const { payload } = house()
  const req = await staffOf(payload, 'editor')
  const { id } = await payload.create({ collection: 'articles', data: {}, draft: true, overrideAccess: false, req })
  const attempt = payload.update({
    collection: 'articles',
    id,
    data: { _status: 'published' },
    overrideAccess: false,
    req: await staffOf(payload, 'editor'),
  })
  const { message, data } = await attempt.then(
    () => Promise.reject(new Error('It was published')),
    (error) => error,
  )
  const [intro, list] = message.split(':')
  expect(intro).toBe('Not published yet')
  expect(list.split(',').map((line: string) => line.trim())).toEqual([
    'Please give the article a title.',
    'Please answer the question in one sentence.',
    'Please give the article an address.',
    'There is no text yet.',
    'Please choose at least one topic.',
    'Please say who wrote it.',
  ])
  expect(data.errors.map((error: { message: string }) => error.message)).toHaveLength(6)
})

test('an author hands in but does not publish', async () => {
  const { payload } = house()
  const req = await staffOf(payload, 'author')
  const data = await articleData(payload)
  const draft = await payload.create({
    collection: 'articles',
    data: { ...data, _status: 'draft' },
    draft: true,
    overrideAccess: false,
    req,
  })
  const attempt = payload.update({
    collection: 'articles',
    id: draft.id,
    data: { _status: 'published' },
    overrideAccess: false,
    req: await staffOf(payload, 'author'),
  })
  await expect(attempt).rejects.toThrow()
})

test('the first publication begins the ledger, a changed text continues it, an unchanged one does not', async () => {
  const { payload, system } = house()
  const article = await published()
  const edit = async (data: Record<string, unknown>) =>
    payload.update({
      collection: 'articles',
      id: article.id,
      data: { ...data, _status: 'published' },
      overrideAccess: false,
      req: await staffOf(payload, 'editor'),
    })
  await edit({ noindex: true })
  await edit({
    body: bodyOf('Babies wake at night, and that is healthy.'),
    changeNote: 'A clearer word.',
    changeClass: 'clarity',
  })
  const revisions = await revisionsOf(await system(), article.id)
  expect(revisions.map(({ number, changeClass, note }) => ({ number, changeClass, note }))).toEqual([
    { number: 2, changeClass: 'clarity', note: 'A clearer word.' },
    { number: 1, changeClass: 'first', note: '' },
  ])
  expect(revisions[0]?.previousHash).toBe(revisions[1]?.hash)
})

test('the note about a change is told once, without what nobody sees in it', async () => {
  const { payload, system } = house()
  const article = await published({ changeNote: 'Never\u200b told \u202eagain.' })
  await payload.update({
    collection: 'articles',
    id: article.id,
    data: { title: 'Other words', changeClass: 'clarity', _status: 'published' },
    overrideAccess: false,
    req: await staffOf(payload, 'editor'),
  })
  expect((await revisionsOf(await system(), article.id)).map(({ note }) => note)).toEqual(['', 'Never told again.'])
})

test('an author can neither publish nor withdraw by a status that is none', async () => {
  const { payload } = house()
  const article = await published()
  for (const status of [null, 'draft', 'published']) {
    const attempt = payload.update({
      collection: 'articles',
      id: article.id,
      data: { title: 'x', ...JSON.parse(JSON.stringify({ _status: status })) },
      overrideAccess: true,
      req: await staffOf(payload, 'author'),
    })
    await expect(attempt, String(status)).rejects.toThrow()
  }
})

test('declared conflicts of interest are part of the text', async () => {
  const { payload, system } = house()
  const article = await published({ conflicts: 'None.' })
  await payload.update({
    collection: 'articles',
    id: article.id,
    data: { conflicts: 'Paid by a maker of bottles.', changeClass: 'correction', _status: 'published' },
    overrideAccess: false,
    req: await staffOf(payload, 'editor'),
  })
  expect(await revisionsOf(await system(), article.id)).toHaveLength(2)
})

test('what was published is not deleted, and an old address leads on after a pause', async () => {
  const { payload } = house()
  const article = await published({ slug: 'before-the-pause' })
  const req = async () => staffOf(payload, 'administrator')
  await expect(
    payload.delete({ collection: 'articles', id: article.id, overrideAccess: false, req: await req() }),
  ).rejects.toThrow()
  const edit = async (data: { slug?: string; _status: 'draft' | 'published' }) =>
    payload.update({ collection: 'articles', id: article.id, data, overrideAccess: false, req: await req() })
  await edit({ _status: 'draft' })
  await edit({ slug: 'after-the-pause', _status: 'published' })
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { from: { equals: '/articles/before-the-pause' } },
  })
  expect(docs[0]?.to).toBe('/articles/after-the-pause')
})

test('a saved draft of a published article changes nothing that readers see', async () => {
  const { payload, system } = house()
  const article = await published()
  const [before] = await query<{ n: string }>(await system(), 'select count(*) as n from changes')
  await payload.update({
    collection: 'articles',
    id: article.id,
    data: { title: 'Another title', _status: 'draft' },
    draft: true,
    overrideAccess: false,
    req: await staffOf(payload, 'editor'),
  })
  const [after] = await query<{ n: string }>(await system(), 'select count(*) as n from changes')
  expect(after?.n).toBe(before?.n)
  const live = await payload.findByID({ collection: 'articles', id: article.id })
  expect(live.title).toBe(article.title)
  expect(live._status).toBe('published')
})

test('unpublishing announces the withdrawal with the tags of every page that showed it', async () => {
  const { payload, system } = house()
  const article = await published()
  await payload.update({
    collection: 'articles',
    id: article.id,
    data: { _status: 'draft' },
    overrideAccess: false,
    req: await staffOf(payload, 'editor'),
  })
  const [change] = await query<{ what: string; tags: string[] }>(
    await system(),
    'select what, tags from changes order by id desc limit 1',
  )
  expect(change?.what).toBe('article-withdrawn')
  expect(change?.tags).toContain(`articles:slug:en:${article.slug}`)
})

test('the old address of a published article leads on, and back again without a circle', async () => {
  const { payload } = house()
  const article = await published({ slug: 'first-address' })
  const move = async (slug: string) =>
    payload.update({
      collection: 'articles',
      id: article.id,
      data: { slug, _status: 'published' },
      overrideAccess: false,
      req: await staffOf(payload, 'editor'),
    })
  await move('second-address')
  await move('third-address')
  const { docs } = await payload.find({
    collection: 'redirects',
    sort: 'from',
    where: { to: { equals: '/articles/third-address' } },
  })
  expect(docs.map(({ from, to }) => [from, to])).toEqual([
    ['/articles/first-address', '/articles/third-address'],
    ['/articles/second-address', '/articles/third-address'],
  ])
  await move('first-address')
  const again = await payload.find({ collection: 'redirects', where: { from: { equals: '/articles/first-address' } } })
  expect(again.totalDocs).toBe(0)
})

test('two articles of one language cannot share an address, two languages can', async () => {
  await published({ slug: 'shared' })
  await expect(published({ slug: 'shared' })).rejects.toThrow()
  await expect(published({ slug: 'shared', language: 'es' })).resolves.toMatchObject({ slug: 'shared' })
})

test('nobody changes or removes a row of the ledger', async () => {
  const { system } = house()
  await published()
  await expect(query(await system(), `update revisions set note = 'tampered'`)).rejects.toThrow(/append-only/)
  await expect(query(await system(), 'delete from revisions')).rejects.toThrow(/append-only/)
  await expect(query(await system(), 'truncate revisions')).rejects.toThrow(/append-only/)
})
