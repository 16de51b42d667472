import { expect, test } from 'vitest'
import { titleIndex, withinBytes } from '@/discussion/title-index'
import { aHouse } from '../world/rooms'
import { anAnswer } from './an-answer'

const house = aHouse()

test('the index for the browser holds what stands in its language, the newest first, and no draft', async () => {
  const { payload, reader, system } = house()
  const old = await anAnswer(payload, { title: 'Old?', slug: 'old', answeredAt: '2026-01-01T00:00:00.000Z' })
  await anAnswer(payload, { title: 'New?', slug: 'new', answeredAt: '2026-03-01T00:00:00.000Z' })
  await anAnswer(payload, { title: 'Auf Deutsch?', slug: 'deutsch', language: 'de' })
  await anAnswer(payload, { title: 'A draft?', slug: 'draft', _status: 'draft' })
  const titles = async () => (await titleIndex(await reader(), 'en')).map(({ p }) => p)
  expect(await titles()).toEqual(['/questions/new', '/questions/old'])
  const [later] = await titleIndex(await reader(), 'de')
  expect(later).toEqual({ t: 'Auf Deutsch?', p: '/de/questions/deutsch' })
  const newer = await anAnswer(payload, { title: 'Old, anew?', slug: 'anew', answeredAt: '2026-04-01T00:00:00.000Z' })
  await payload.update({ collection: 'questions', id: old.id, data: { replacedBy: newer.id }, req: await system() })
  expect(await titles()).toEqual(['/questions/anew', '/questions/new'])
  await payload.update({ collection: 'questions', id: newer.id, data: { _status: 'draft' }, req: await system() })
  expect(await titles()).toEqual(['/questions/new', '/questions/old'])
})

test('the index for the browser stays small, however long the titles are', () => {
  const all = Array.from({ length: 500 }, (_, index) => ({ t: 'ä'.repeat(200), p: `/questions/${index}` }))
  const fit = withinBytes(all)
  expect(Buffer.byteLength(JSON.stringify(fit))).toBeLessThanOrEqual(60_000)
  expect(fit.length).toBeGreaterThan(130)
  expect(withinBytes([])).toEqual([])
})
