import { docAccessOperation, type PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import { revisionsOf } from '@/articles/ledger'
import { query } from '@/platform/database'
import { articleData, bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()

type Data = Record<string, unknown>

async function draftBy(role: 'author' | 'editor', more: Data = {}) {
  const { payload } = house()
  const data = { ...(await articleData(payload)), _status: 'draft' as const, ...more }
  return payload.create({
    collection: 'articles',
    data,
    draft: true,
    overrideAccess: false,
    req: await staffOf(payload, role),
  })
}

/** A save as it comes through the REST door, which says whether it is a draft's. */
async function save(id: string, data: Data, req: PayloadRequest, query: { draft?: 'true'; autosave?: 'true' } = {}) {
  const { payload } = house()
  req.query = query
  const draft = query.draft === 'true'
  const autosave = query.autosave === 'true'
  return payload.update({ collection: 'articles', id, data, draft, autosave, overrideAccess: false, req })
}

const author = () => staffOf(house().payload, 'author')
const editor = () => staffOf(house().payload, 'editor')
const published = async (role: 'author' | 'editor' = 'author') => {
  const { id } = await draftBy(role)
  return save(id, { _status: 'published' }, await editor())
}
const live = (id: string) => house().payload.findByID({ collection: 'articles', id, depth: 0 })
const newest = (id: string) => house().payload.findByID({ collection: 'articles', id, draft: true, depth: 0 })
const changes = async (id: string) =>
  query<{ what: string }>(await house().system(), 'select what from changes where document = $1 order by id', [id])

test('an author goes on with their own drafts, and with nobody else’s', async () => {
  const mine = await draftBy('author')
  const theirs = await draftBy('editor')
  await save(mine.id, { title: 'Mine, better' }, await author(), { draft: 'true' })
  expect(await newest(mine.id)).toMatchObject({ title: 'Mine, better' })
  await expect(save(theirs.id, { title: 'Mine now' }, await author(), { draft: 'true' })).rejects.toThrow()
})

test('whose draft it is cannot be claimed, by a form or by a later save', async () => {
  const theirs = await draftBy('editor')
  const me = (await author()).user?.id
  const claimed = await draftBy('author', { createdBy: theirs.createdBy, firstPublishedAt: '2001-01-01T00:00:00.000Z' })
  expect(claimed).toMatchObject({ createdBy: me, firstPublishedAt: null })
  await save(theirs.id, { createdBy: me }, await editor(), { draft: 'true' })
  expect((await newest(theirs.id)).createdBy).toBe(theirs.createdBy)
})

test('an author sets neither the hour nor the letter', async () => {
  const wishes = { publishAt: '2030-01-01T08:00:00.000Z', mailOnFirstPublish: true }
  const mine = await draftBy('author', wishes)
  expect(mine).toMatchObject({ publishAt: null, mailOnFirstPublish: false })
  await save(mine.id, wishes, await author(), { draft: 'true' })
  expect(await newest(mine.id)).toMatchObject({ publishAt: null, mailOnFirstPublish: false })
})

test('an author may improve what is published, as a draft that an editor publishes', async () => {
  const article = await published()
  await save(article.id, { title: 'Improved' }, await author(), { draft: 'true' })
  expect(await live(article.id)).toMatchObject({ title: article.title, _status: 'published' })
  await save(article.id, { changeClass: 'clarity', _status: 'published' }, await editor())
  expect(await live(article.id)).toMatchObject({ title: 'Improved', _status: 'published' })
})

test.each<[string, Data]>([
  ['publishing', { _status: 'published' }],
  ['withdrawing', { _status: 'draft' }],
  ['writing into it', { title: 'Mine' }],
])('an author changes nothing that readers see by %s', async (_, data) => {
  const article = await published()
  await save(article.id, { title: 'A later draft' }, await author(), { draft: 'true' })
  await expect(save(article.id, data, await author())).rejects.toThrow()
  expect(await live(article.id)).toMatchObject({ title: article.title, _status: 'published' })
})

test('the admin offers publishing to those who may, and saving to those whose draft it is', async () => {
  const { payload } = house()
  const offered = async (id: string, role: 'author' | 'editor', status: 'draft' | 'published') => {
    const collection = payload.collections.articles
    const req = await staffOf(payload, role)
    return Boolean((await docAccessOperation({ id, collection, data: { _status: status }, req })).update)
  }
  const mine = await draftBy('author')
  const theirs = await draftBy('editor')
  expect(await offered(mine.id, 'author', 'draft')).toBe(true)
  expect(await offered(mine.id, 'author', 'published')).toBe(false)
  expect(await offered(theirs.id, 'author', 'draft')).toBe(false)
  expect(await offered(theirs.id, 'author', 'published')).toBe(false)
  for (const { id } of [mine, theirs]) expect(await offered(id, 'editor', 'published')).toBe(true)
})

test('an author brings no old version before the readers, and takes none away', async () => {
  const { payload } = house()
  const article = await published()
  await save(article.id, { title: 'Second', changeClass: 'clarity', _status: 'published' }, await editor())
  const { docs } = await payload.findVersions({ collection: 'articles', where: { parent: { equals: article.id } } })
  for (const version of docs) {
    const req = await author()
    req.query = {}
    const attempt = payload.restoreVersion({ collection: 'articles', id: version.id, overrideAccess: false, req })
    await attempt.catch(() => undefined)
    expect(await live(article.id)).toMatchObject({ title: 'Second', _status: 'published' })
  }
})

test('a copy of a published article is a draft of whoever made it, at an address of its own', async () => {
  const { payload, system } = house()
  const article = await published('editor')
  const req = await author()
  req.query = {}
  const copies = { collection: 'articles' as const, id: article.id, overrideAccess: false, req }
  await expect(payload.duplicate(copies), 'as it stands').rejects.toThrow()
  for (const _ of ['once', 'and again']) {
    const copy = await payload.duplicate({ ...copies, data: { _status: 'draft' } })
    expect(copy).toMatchObject({
      _status: 'draft',
      createdBy: req.user?.id,
      firstPublishedAt: null,
      title: article.title,
    })
    expect(copy.slug).toMatch(new RegExp(`^${article.slug}-copy-`))
    expect(await revisionsOf(await system(), copy.id)).toEqual([])
  }
})

test('saving by itself tells nobody and leaves nothing in the ledger', async () => {
  const article = await published()
  const before = await changes(article.id)
  for (const title of ['A', 'A b', 'A be', 'A better title'])
    await save(article.id, { title }, await author(), { draft: 'true', autosave: 'true' })
  expect(await changes(article.id)).toEqual(before)
  expect(await revisionsOf(await house().system(), article.id)).toHaveLength(1)
  expect(await newest(article.id)).toMatchObject({ title: 'A better title', _status: 'draft' })
})

test('a draft is deleted without a word to anybody; an author does not delete', async () => {
  const { payload } = house()
  const { id } = await draftBy('author')
  const remove = (req: PayloadRequest) => payload.delete({ collection: 'articles', id, overrideAccess: false, req })
  await expect(remove(await author())).rejects.toThrow()
  await remove(await staffOf(payload, 'administrator'))
  expect(await changes(id)).toEqual([])
})

test('many articles published and withdrawn in one go each tell their own pages', async () => {
  const { payload, system } = house()
  const drafts = [await draftBy('editor'), await draftBy('editor'), await draftBy('editor')]
  const where = { id: { in: drafts.map(({ id }) => id) } }
  for (const _status of ['published', 'draft'] as const) {
    const req = await editor()
    req.query = {}
    const { errors } = await payload.update({
      collection: 'articles',
      where,
      data: { _status },
      overrideAccess: false,
      req,
    })
    expect(errors).toEqual([])
  }
  for (const { id, slug } of drafts) {
    const text = 'select what, tags from changes where document = $1 order by id'
    const rows = await query<{ what: string; tags: string[] }>(await system(), text, [id])
    expect(rows.map(({ what }) => what)).toEqual(['article-published', 'article-withdrawn'])
    for (const { tags } of rows) {
      expect(tags).toContain(`articles:slug:en:${slug}`)
      const others = drafts.filter((other) => other.id !== id).map((other) => `articles:slug:en:${other.slug}`)
      expect(tags.filter((tag) => others.includes(tag))).toEqual([])
    }
  }
})

test('an address that is taken is refused beside the field', async () => {
  const { slug } = await published()
  const other = await draftBy('author')
  await expect(save(other.id, { slug }, await author(), { draft: 'true' })).resolves.toBeDefined()
  const taken = { data: { errors: [{ path: 'slug', message: expect.stringMatching(/Another article/) }] } }
  await expect(save(other.id, { slug, _status: 'published' }, await editor())).rejects.toMatchObject(taken)
  await expect(draftBy('author', { slug })).rejects.toMatchObject(taken)
  expect(await live(other.id)).toMatchObject({ _status: 'draft' })
})

test('an empty body, or one of empty paragraphs, is no text', async () => {
  for (const body of [bodyOf(), bodyOf(''), null]) {
    const { id } = await draftBy('editor', {
      body: body && { root: { ...body.root, children: body.root.children.slice(1) } },
    })
    await expect(save(id, { _status: 'published' }, await editor())).rejects.toMatchObject({
      data: { errors: [{ path: 'body' }] },
    })
  }
})
