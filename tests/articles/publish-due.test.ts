import { expect, test } from 'vitest'
import { publishDue } from '@/articles/publish'
import { articleData, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()
const eight = '2026-05-01T08:00:00.000Z'

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
  expect(await publishDue(system, new Date('2026-05-01T07:59:59Z'))).toEqual([])
  expect(await publishDue(system, new Date('2026-05-01T08:00:00Z'))).toEqual([id])
  expect(await publishDue(system, new Date('2026-05-01T08:01:00Z'))).toEqual([])
  const live = await payload.findByID({ collection: 'articles', id })
  expect(live._status).toBe('published')
  expect(live.publishAt).toBeNull()
})

test('one that is not ready stays a draft and does not hold up the others', async () => {
  const { payload, system } = house()
  const unready = await scheduled({ authors: [] })
  const ready = await scheduled()
  expect(await publishDue(system, new Date('2026-05-01T08:00:00Z'))).toEqual([ready.id])
  const left = await payload.findByID({ collection: 'articles', id: unready.id, draft: true })
  expect(left._status).toBe('draft')
})

test('two workers at the same minute publish it once', async () => {
  const { payload, system } = house()
  const { id } = await scheduled()
  const now = new Date('2026-05-01T08:00:00Z')
  await Promise.all([publishDue(system, now), publishDue(system, now)])
  const { docs } = await payload.find({ collection: 'articles', where: { id: { equals: id } } })
  expect(docs[0]?._status).toBe('published')
})
