import { expect, test } from 'vitest'
import { query } from '@/platform/database'
import { pageBySlug, pathsOfPages, publication, standingPages } from '@/publication/queries'
import { bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()

async function page(slug: string, status: 'draft' | 'published') {
  const { payload } = house()
  return payload.create({
    collection: 'pages',
    data: { title: `Page ${slug}`, slug, body: bodyOf('Words.'), _status: status },
    draft: status === 'draft',
    overrideAccess: false,
    req: await staffOf(payload, 'editor'),
  })
}

async function edit(id: string, data: Record<string, unknown>, draft: boolean) {
  const { payload } = house()
  const req = await staffOf(payload, 'editor')
  return payload.update({ collection: 'pages', id, data, draft, overrideAccess: false, req })
}

test('readers find a published page as it was published, whatever is being written', async () => {
  const { system } = house()
  const { id } = await page('privacy', 'published')
  await edit(id, { title: 'Half a thought' }, true)
  expect(await pageBySlug(await system(), 'privacy')).toMatchObject({ title: 'Page privacy' })
  await edit(id, { _status: 'published' }, false)
  expect(await pageBySlug(await system(), 'privacy')).toMatchObject({ title: 'Half a thought' })
})

test('a draft has no address anywhere, and a withdrawn page loses its own', async () => {
  const { system } = house()
  const draft = await page('secret', 'draft')
  const shown = await page('terms', 'published')
  expect(await pageBySlug(await system(), 'secret')).toBeUndefined()
  expect(await pathsOfPages(await system(), [draft.id, shown.id])).toEqual(new Map([[shown.id, '/terms']]))
  await edit(shown.id, { _status: 'draft' }, false)
  expect(await pageBySlug(await system(), 'terms')).toBeUndefined()
  expect((await standingPages(await system())).map(({ slug }) => slug)).not.toContain('terms')
  const [change] = await query<{ tags: string[] }>(await system(), 'select tags from changes order by id desc limit 1')
  expect(change?.tags).toContain('pages:slug:terms')
})

test.each(['author', 'moderator'] as const)('a %s reads no draft of a page, by no way', async (role) => {
  const { payload } = house()
  await page(`draft-for-${role}`, 'draft')
  const req = await staffOf(payload, role)
  const seen = await payload.find({ collection: 'pages', draft: true, pagination: false, overrideAccess: false, req })
  expect(seen.docs.filter(({ _status }) => _status !== 'published')).toEqual([])
  await expect(payload.findVersions({ collection: 'pages', overrideAccess: false, req })).rejects.toThrow()
})

test('a change of the publication reaches every page', async () => {
  const { payload, system } = house()
  const req = await staffOf(payload, 'editor')
  await payload.updateGlobal({ slug: 'publication', data: { name: 'Nightlight' }, overrideAccess: false, req })
  expect(await publication(await system())).toMatchObject({ name: 'Nightlight', sample: false })
  const [change] = await query<{ tags: string[] }>(await system(), 'select tags from changes order by id desc limit 1')
  expect(change?.tags).toEqual(['publication'])
})

test.each(['javascript:alert(1)', '//example.org', 'http://example.org', 'about', '/two words'])(
  'the navigation does not lead to %s',
  async (href) => {
    const { payload } = house()
    const req = await staffOf(payload, 'editor')
    const data = { navigation: [{ label: 'Away', href }] }
    const attempt = payload.updateGlobal({ slug: 'publication', data, overrideAccess: false, req })
    await expect(attempt).rejects.toMatchObject({ data: { errors: [{ path: 'navigation.0.href' }] } })
  },
)
