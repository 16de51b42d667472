import type { Payload } from 'payload'
import { beforeAll, expect, test, vi } from 'vitest'
import { previewOfSeries, previewOfTopic } from '@/articles/web/preview'
import { previewOfPage } from '@/publication/web/preview'
import { aHouse } from '../world/rooms'

const running: { payload?: Payload } = {}

vi.mock('@/platform/payload', () => ({ payload: async () => running.payload }))
vi.mock('next/cache', () => ({ unstable_cache: (read: () => unknown) => read, revalidateTag: () => undefined }))

const house = aHouse()

beforeAll(() => {
  running.payload = house().payload
})

const stranger = new Headers()
const PASSWORD = 'a long enough password'

async function sessionOf(role: 'editor' | 'author') {
  const { payload } = house()
  const email = `${role}-who-looks@example.org`
  await payload.create({ collection: 'staff', data: { email, password: PASSWORD, name: 'Sample', role } })
  const { token } = await payload.login({ collection: 'staff', data: { email, password: PASSWORD } })
  return new Headers({ authorization: `JWT ${token}` })
}

test('what stands in a form is shown to whoever may read the document, and to no stranger', async () => {
  const { payload } = house()
  const editor = await sessionOf('editor')
  const author = await sessionOf('author')
  const draft = { title: 'About us', standfirst: 'As it was saved.', _status: 'draft' as const }
  const page = await payload.create({ collection: 'pages', data: draft })
  const topic = await payload.create({ collection: 'topics', data: { title: 'Sleep', summary: 'As it was saved.' } })
  const series = await payload.create({ collection: 'series', data: { title: 'Nights', summary: 'As it was saved.' } })

  expect(await previewOfPage(editor, page.id)).toMatchObject({ title: 'About us', standfirst: 'As it was saved.' })
  expect(await previewOfPage(editor, page.id, { title: 'About us', standfirst: 'As it is typed.' })).toMatchObject({
    standfirst: 'As it is typed.',
  })
  const typed = { title: 'Sleeping', summary: 'As it is typed.', startHere: null }
  expect(await previewOfTopic(editor, topic.id, typed)).toMatchObject({
    title: 'Sleeping',
    summary: 'As it is typed.',
    startHere: [],
  })
  expect(await previewOfSeries(editor, series.id, 'en', typed)).toMatchObject({ title: 'Sleeping', cards: [] })
  // What is no form at all changes nothing.
  expect(await previewOfTopic(editor, topic.id, 'drop table')).toMatchObject({ title: 'Sleep' })

  expect(await previewOfPage(author, page.id)).toBeUndefined()
  for (const asked of [
    previewOfPage(stranger, page.id, typed),
    previewOfTopic(stranger, topic.id, typed),
    previewOfSeries(stranger, series.id, 'en', typed),
  ])
    expect(await asked).toBeUndefined()
  // Nothing of it was saved.
  expect(await payload.findByID({ collection: 'topics', id: topic.id })).toMatchObject({ title: 'Sleep' })
})
