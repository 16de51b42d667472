import { expect, test } from 'vitest'
import { recordPlace } from '@/articles/history'
import { articleData, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()

async function anArticle(more: Record<string, unknown>) {
  const { payload, system } = house()
  const desk = async () => ({ overrideAccess: false, req: await staffOf(payload, 'editor') }) as const
  const data = await articleData(payload, more)
  const { id } = await payload.create({
    collection: 'articles',
    data: { ...data, _status: 'draft' },
    ...(await desk()),
  })
  return {
    id,
    change: async (changes: Record<string, unknown>, draft = false) =>
      payload.update({ collection: 'articles', id, data: changes, draft, ...(await desk()) }),
    at: async (slug: string) => recordPlace(await system(), 'en', slug),
  }
}

test('since when an article is withdrawn is told at each address where it stood, and no more once it is back', async () => {
  const { id, change, at } = await anArticle({ slug: 'first-name' })
  await change({ _status: 'published' })
  await change({ slug: 'second-name', _status: 'published', changeClass: 'clarity' })
  expect(await at('second-name')).toMatchObject({ id, published: true, withdrawnAt: undefined })
  const before = Date.now()
  await change({ _status: 'draft' })
  const withdrawn = await at('first-name')
  expect(withdrawn).toMatchObject({ id, published: false, topics: [expect.any(String)] })
  expect(Date.parse(withdrawn?.withdrawnAt ?? '')).toBeGreaterThanOrEqual(before - 5)
  await change({ title: 'Better words' }, true)
  await change({ standfirst: 'Saved as a draft again.', _status: 'draft' })
  expect(await at('second-name')).toEqual(withdrawn)
  await change({ _status: 'published', changeClass: 'clarity' })
  expect(await at('second-name')).toMatchObject({ id, published: true, withdrawnAt: undefined })
})

test('a draft that is saved beside a published text withdraws nothing', async () => {
  const { change, at } = await anArticle({ slug: 'stays-here' })
  await change({ _status: 'published' })
  await change({ title: 'Another beginning' }, true)
  expect(await at('stays-here')).toMatchObject({ published: true, withdrawnAt: undefined })
})

test('an article that was never public is not known at its address', async () => {
  const { change, at } = await anArticle({ slug: 'never-public' })
  await change({ _status: 'draft', standfirst: 'Still a draft.' })
  expect(await at('never-public')).toBeUndefined()
})
