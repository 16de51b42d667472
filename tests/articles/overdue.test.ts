import { expect, test } from 'vitest'
import { hourPassed } from '@/articles/cms/errands'
import { overdue } from '@/articles/overdue'
import { query } from '@/platform/database'
import { roles } from '@/staff/roles'
import { articleData, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()
const eight = new Date('2099-05-01T08:00:00.000Z')

async function scheduled(more: Record<string, unknown>) {
  const { payload } = house()
  const data = await articleData(payload, { publishAt: eight.toISOString(), ...more })
  const req = await staffOf(payload, 'editor')
  return payload.create({ collection: 'articles', data, draft: true, overrideAccess: false, req })
}

test('what was not ready at its hour is named on the dashboard, with what is missing, to those who publish', async () => {
  const { payload, system } = house()
  const told = async (role: (typeof roles)[number]) => hourPassed(await staffOf(payload, role), new Date())
  const { id, title } = await scheduled({ authors: [], topics: [] })
  expect(await overdue(await system(), new Date(eight.getTime() - 1))).toEqual([])
  expect(await overdue(await system(), eight)).toMatchObject([{ id, title, missing: ['topics', 'authors'] }])
  expect(await told('editor'), 'its hour has not come').toEqual([])
  await query(await system(), `update _articles_v set version_publish_at = now() - interval '5 minutes'`)
  const shown: string[] = []
  for (const role of roles) if ((await told(role)).length > 0) shown.push(role)
  expect(shown).toEqual(['administrator', 'editor'])
})
