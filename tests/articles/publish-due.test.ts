import { expect, test } from 'vitest'
import { publishDue } from '@/articles/publish'
import { query } from '@/platform/database'
import { articleData, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()
const eight = '2099-05-01T08:00:00.000Z'

async function scheduled(more: Record<string, unknown> = {}) {
  const { payload } = house()
  const data = await articleData(payload, { publishAt: eight, ...more })
  const req = await staffOf(payload, 'editor')
  return payload.create({
    collection: 'articles',
    data: { ...data, _status: 'draft' },
    draft: true,
    overrideAccess: false,
    req,
  })
}

test('an article is published when its hour has come, and not before', async () => {
  const { payload, system } = house()
  const { id } = await scheduled()
  expect(await publishDue(system, new Date('2099-05-01T07:59:59Z'))).toEqual([])
  expect(await publishDue(system, new Date('2099-05-01T08:00:00Z'))).toEqual([id])
  expect(await publishDue(system, new Date('2099-05-01T08:01:00Z'))).toEqual([])
  const live = await payload.findByID({ collection: 'articles', id })
  expect(live._status).toBe('published')
  expect(live.publishAt).toBeNull()
})

test('one that is not ready stays a draft and does not hold up the others', async () => {
  const { payload, system } = house()
  const unready = await scheduled({ authors: [] })
  const ready = await scheduled()
  expect(await publishDue(system, new Date('2099-05-01T08:00:00Z'))).toEqual([ready.id])
  const left = await payload.findByID({ collection: 'articles', id: unready.id, draft: true })
  expect(left._status).toBe('draft')
})

test('two workers at the same minute publish it once', async () => {
  const { payload, system } = house()
  const { id } = await scheduled()
  const now = new Date('2099-05-01T08:00:00Z')
  await Promise.all([publishDue(system, now), publishDue(system, now)])
  const { docs } = await payload.find({ collection: 'articles', where: { id: { equals: id } } })
  expect(docs[0]?._status).toBe('published')
})

test('an author who goes on writing takes the hour away that an editor set', async () => {
  const { payload, system } = house()
  const author = await staffOf(payload, 'author')
  const data = await articleData(payload)
  const draft = await payload.create({
    collection: 'articles',
    data: { ...data, _status: 'draft' },
    draft: true,
    overrideAccess: false,
    req: author,
  })
  await payload.update({
    collection: 'articles',
    id: draft.id,
    data: { publishAt: eight, _status: 'draft' },
    draft: true,
    overrideAccess: false,
    req: await staffOf(payload, 'editor'),
  })
  await payload.update({
    collection: 'articles',
    id: draft.id,
    data: { standfirst: 'Other words.', _status: 'draft' },
    draft: true,
    overrideAccess: false,
    req: await staffOf(payload, 'author'),
  })
  expect(await publishDue(system, new Date('2099-05-01T08:00:00Z'))).not.toContain(draft.id)
})

test('an hour that has passed is refused with words', async () => {
  await expect(scheduled({ publishAt: '2020-01-01T08:00:00.000Z' })).rejects.toMatchObject({
    data: { errors: [{ path: 'publishAt' }] },
  })
})

test('an hour that is set wakes the queue at that hour, once for each hour', async () => {
  const { payload, system } = house()
  const { id } = await scheduled({ publishAt: '2099-06-01T08:00:00.000Z' })
  const change = async (data: Record<string, unknown>) =>
    payload.update({
      collection: 'articles',
      id,
      data: { ...data, _status: 'draft' },
      draft: true,
      overrideAccess: false,
      req: await staffOf(payload, 'editor'),
    })
  await change({ title: 'Other words at the same hour' })
  await change({ publishAt: '2099-06-01T09:30:00.000Z' })
  await change({ publishAt: null })
  const rows = await query<{ at: Date }>(
    await system(),
    `select start_after as at from pgboss.job where name = 'articles-publish-due' and start_after > '2099-05-31'
     order by 1`,
  )
  expect(rows.map(({ at }) => at.toISOString())).toEqual(['2099-06-01T08:00:00.000Z', '2099-06-01T09:30:00.000Z'])
  expect(await publishDue(system, new Date('2099-06-01T09:30:00Z'))).not.toContain(id)
})
