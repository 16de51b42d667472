/** Whatever has a page of its own and moves leaves a redirect behind. */
import { expect, test } from 'vitest'
import { redirectFrom } from '@/articles/queries'
import { bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()
const desk = () => staffOf(house().payload, 'editor')
const leadsTo = async (path: string) => (await redirectFrom(await house().system(), path))?.to

const movable = {
  topics: { path: '/topics', data: { title: 'Naps', slug: 'naps' } },
  series: { path: '/series', data: { title: 'The first weeks', slug: 'first-weeks' } },
  people: { path: '/people', data: { name: 'Ada Sample', slug: 'ada-sample' } },
} as const

test.each(Object.entries(movable))(
  'the old address of one of the %s leads on, and back again without a circle',
  async (name, { path, data }) => {
    const { payload } = house()
    const collection = name as keyof typeof movable // `Object.entries` forgets the keys.
    const { id } = await payload.create({
      collection,
      data: { title: '', name: '', ...data },
      overrideAccess: false,
      req: await desk(),
    })
    const move = async (slug: string) =>
      payload.update({ collection, id, data: { slug }, overrideAccess: false, req: await desk() })
    await move('moved')
    expect(await leadsTo(`${path}/${data.slug}`)).toBe(`${path}/moved`)
    await move('moved-again')
    expect(await leadsTo(`${path}/${data.slug}`)).toBe(`${path}/moved-again`)
    expect(await leadsTo(`${path}/moved`)).toBe(`${path}/moved-again`)
    await move(data.slug)
    expect(await leadsTo(`${path}/${data.slug}`)).toBeUndefined()
    expect(await leadsTo(`${path}/moved`)).toBe(`${path}/${data.slug}`)
  },
)

test('a standing page moves when it is published at its new address, not while that is a draft', async () => {
  const { payload } = house()
  const data = { title: 'About', slug: 'about', body: bodyOf('Words.'), _status: 'published' as const }
  const { id } = await payload.create({ collection: 'pages', data, overrideAccess: false, req: await desk() })
  const edit = async (more: object, draft: boolean) =>
    payload.update({ collection: 'pages', id, data: more, draft, overrideAccess: false, req: await desk() })
  await edit({ slug: 'about-us' }, true)
  expect(await leadsTo('/about')).toBeUndefined()
  await edit({ _status: 'published' }, false)
  expect(await leadsTo('/about')).toBe('/about-us')
})

test('what was never shown at an address leaves nothing there', async () => {
  const { payload } = house()
  const { id } = await payload.create({
    collection: 'pages',
    data: { title: 'Draft', slug: 'draft' },
    draft: true,
    overrideAccess: false,
    req: await desk(),
  })
  await payload.update({
    collection: 'pages',
    id,
    data: { slug: 'ready', body: bodyOf('Words.'), _status: 'published' },
    overrideAccess: false,
    req: await desk(),
  })
  expect(await leadsTo('/draft')).toBeUndefined()
})
