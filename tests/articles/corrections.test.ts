import { expect, test } from 'vitest'
import { historyOfArticle } from '@/articles/history'
import { corrections } from '@/articles/queries'
import { query } from '@/platform/database'
import { articleOfThreeTexts, changeArticle } from '../world/ledger'
import { articleData, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()

async function correct(article: string, more: Record<string, unknown> = {}, role: 'editor' | 'author' = 'editor') {
  const { payload } = house()
  return payload.create({
    collection: 'corrections',
    data: {
      article,
      wasWrong: 'It said Tuesday.',
      isRight: 'It is Wednesday.',
      seriousness: 'minor',
      at: new Date().toISOString(),
      ...more,
    },
    overrideAccess: false,
    req: await staffOf(payload, role),
  })
}

test('a correction is public at once, with the versions that had it wrong, and tells the pages', async () => {
  const { id } = await articleOfThreeTexts(house().payload)
  const { id: made } = await correct(id, { fromRevision: 1, toRevision: 2, seriousness: 'material' })
  const req = await house().system()
  expect(await corrections(req, id)).toMatchObject([
    { id: made, wasWrong: 'It said Tuesday.', material: true, versions: { from: 1, to: 2 } },
  ])
  expect((await historyOfArticle(req, id))?.corrections).toHaveLength(1)
  const [told] = await query<{ tags: string[] }>(req, 'select tags from changes order by id desc limit 1')
  expect(told?.tags).toEqual(['corrections', `articles:${id}`])
  await changeArticle(house().payload, id, { _status: 'draft' })
  expect((await corrections(req)).map(({ id: one }) => one)).not.toContain(made)
})

test('what nobody sees is left out of what a correction says', async () => {
  const { id } = await articleOfThreeTexts(house().payload)
  await correct(id, { wasWrong: 'It \u202esaid\u202c Tues\u200bday.', isRight: '\ufeffIt is Wednesday.' })
  expect(await corrections(await house().system(), id)).toMatchObject([
    { wasWrong: 'It said Tuesday.', isRight: 'It is Wednesday.' },
  ])
})

test.each([
  [{ fromRevision: 1 }, 'neither'],
  [{ toRevision: 2 }, 'neither'],
  [{ fromRevision: 2, toRevision: 1 }, 'before the first'],
  [{ fromRevision: 1, toRevision: 4 }, 'from 1 to 3'],
  [{ fromRevision: 1.5, toRevision: 2 }, 'whole numbers'],
  [{ wasWrong: ' \n ' }, 'what was wrong'],
  [{ wasWrong: '\u200b\u2060' }, 'what was wrong'],
  [{ isRight: '\u202e\ufeff' }, 'what is right'],
  [{ at: '1987-03-02T12:00:00.000Z' }, 'was first published on 2'],
  [{ at: '2199-01-01T00:00:00.000Z' }, 'the day'],
])('a correction that says %o is refused', async (more, words) => {
  const { id } = await articleOfThreeTexts(house().payload)
  await expect(correct(id, more)).rejects.toThrow(words)
  expect(await corrections(await house().system(), id)).toEqual([])
})

test('there is nothing to correct in what was never published, and an author corrects nothing', async () => {
  const { payload } = house()
  const data = { ...(await articleData(payload)), _status: 'draft' as const }
  const draft = await payload.create({ collection: 'articles', data, draft: true })
  await expect(correct(draft.id)).rejects.toThrow('never published')
  const { id } = await articleOfThreeTexts(payload)
  await expect(correct(id, {}, 'author')).rejects.toThrow()
})

test('nobody changes or removes a correction, whatever door they take', async () => {
  const { payload } = house()
  const { id } = await articleOfThreeTexts(payload)
  const made = await correct(id)
  const req = await staffOf(payload, 'administrator')
  const change = { collection: 'corrections', id: made.id } as const
  const data = { isRight: 'x' }
  await expect(payload.update({ ...change, data, overrideAccess: false, req })).rejects.toThrow()
  await expect(payload.delete({ ...change, overrideAccess: false, req })).rejects.toThrow()
  await expect(query(await house().system(), `update corrections set is_right = 'x'`)).rejects.toThrow(/append-only/)
  await expect(query(await house().system(), 'delete from corrections')).rejects.toThrow(/append-only/)
  await expect(query(await house().system(), 'truncate corrections cascade')).rejects.toThrow(/append-only/)
})
