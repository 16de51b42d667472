import { expect, test } from 'vitest'
import { leftEmpty, removeEmptyDrafts } from '@/articles/empty-drafts'
import { removeEmptyQuestions } from '@/discussion/empty-drafts'
import { query } from '@/platform/database'
import { articleData, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()
const inTwoWeeks = () => new Date(Date.now() + 14 * 24 * 3600 * 1000)

/** As the admin makes one when “Create new” is pressed. */
async function opened(collection: 'articles' | 'questions', data: Record<string, unknown> = {}) {
  const req = await staffOf(house().payload, 'author')
  const made = { data: { ...data, _status: 'draft' as const }, draft: true as const, overrideAccess: false, req }
  return house().payload.create({ collection, ...made })
}

const isThere = async (collection: 'articles' | 'questions', id: string) =>
  (await house().payload.findByID({ collection, id, disableErrors: true })) !== null

test('an article that was opened and left alone goes after a week, with its version', async () => {
  const { payload, system } = house()
  const { id } = await opened('articles')
  expect(await removeEmptyDrafts(await system(), new Date())).toEqual([])
  expect(await removeEmptyDrafts(await system(), inTwoWeeks())).toEqual([id])
  expect(await isThere('articles', id)).toBe(false)
  const { totalDocs } = await payload.findVersions({ collection: 'articles', where: { parent: { equals: id } } })
  expect(totalDocs).toBe(0)
})

test('whoever begins an article gets the draft that they left empty some time ago, and nobody else gets it', async () => {
  const { payload, system } = house()
  const author = await staffOf(payload, 'author')
  const editor = await staffOf(payload, 'editor')
  const { id } = await opened('articles')
  const inAnHour = new Date(Date.now() + 3600 * 1000)
  const left = async (staff: typeof author, now: Date) => leftEmpty(await system(), String(staff.user?.id), now)
  expect(await left(author, inAnHour)).toBe(id)
  expect(await left(editor, inAnHour)).toBeUndefined()
  // It may be open in another window.
  expect(await left(author, new Date())).toBeUndefined()
  await payload.update({ collection: 'articles', id, data: { title: 'Milk' }, draft: true, req: author })
  expect(await left(author, inAnHour)).not.toBe(id)
})

test('a word that was saved by itself keeps it, also when it was taken out again', async () => {
  const { payload, system } = house()
  const { id } = await opened('articles')
  for (const title of ['Milk', ''])
    await payload.update({
      collection: 'articles',
      id,
      data: { title },
      draft: true,
      autosave: true,
      overrideAccess: false,
      req: await staffOf(payload, 'author'),
    })
  expect(await removeEmptyDrafts(await system(), inTwoWeeks())).toEqual([])
  expect(await isThere('articles', id)).toBe(true)
})

test('what somebody made with something in it stays, whatever it is', async () => {
  const { payload, system } = house()
  const { topics, authors, body } = await articleData(payload)
  const some = [
    { title: 'Milk' },
    { title: '', standfirst: 'Soon.' },
    { inShort: 'Soon.' },
    { conflicts: 'None' },
    { topics },
    { authors },
    { body },
  ]
  const kept = await Promise.all(some.map((data) => opened('articles', data)))
  expect(await removeEmptyDrafts(await system(), inTwoWeeks())).toEqual([])
  for (const { id } of kept) expect(await isThere('articles', id)).toBe(true)
})

test('a published article stays when it was withdrawn', async () => {
  const { payload, system } = house()
  const req = await staffOf(payload, 'editor')
  const data = await articleData(payload, { _status: 'published' })
  const { id } = await payload.create({ collection: 'articles', data, overrideAccess: false, req })
  await payload.update({ collection: 'articles', id, data: { _status: 'draft' }, overrideAccess: false, req })
  expect(await removeEmptyDrafts(await system(), inTwoWeeks())).not.toContain(id)
})

test('an answer that was opened and left alone goes too, and one with a question in it stays', async () => {
  const { system } = house()
  const empty = await opened('questions')
  const begun = await opened('questions', { title: 'May I drink coffee?' })
  expect(await removeEmptyQuestions(await system(), inTwoWeeks())).toEqual([empty.id])
  expect(await isThere('questions', begun.id)).toBe(true)
})

test('a draft that was born by saving itself, and written into by saving itself, stays', async () => {
  const { payload, system } = house()
  const req = await staffOf(payload, 'author')
  const byItself = { draft: true as const, autosave: true, overrideAccess: false, req }
  const { id } = await payload.create({ collection: 'articles', data: { _status: 'draft' }, ...byItself })
  await query(
    await system(),
    `update _articles_v set created_at = created_at - interval '1 hour' where parent_id = $1`,
    [id],
  )
  await payload.update({ collection: 'articles', id, data: { title: 'Milk' }, ...byItself })
  expect(await removeEmptyDrafts(await system(), inTwoWeeks())).toEqual([])
  expect(await isThere('articles', id)).toBe(true)
})
