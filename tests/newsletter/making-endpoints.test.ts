import { expect, test } from 'vitest'
import { makingEndpoints } from '@/newsletter/cms/making-endpoints'
import type { Role } from '@/staff/roles'
import { bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { publish } from './readership'
import { editIssue, issueOf, waitsOf, writeLetter } from './writing'

const house = aHouse()

type Answer = { status: number; body: { notBefore?: string; round?: number; errors?: { message: string }[] } }

async function post(path: string, id: string, sent: unknown, role: Role | undefined = 'editor'): Promise<Answer> {
  const endpoint = makingEndpoints.find((one) => one.path === path)
  if (!endpoint) expect.unreachable(`there is no ${path}`)
  expect(endpoint.method).toBe('post')
  const req = role ? await staffOf(house().payload, role) : await house().reader()
  const json = async () => {
    if (sent === undefined) throw new SyntaxError('no body')
    return sent
  }
  const response = await endpoint.handler(Object.assign(req, { routeParams: { id }, json }))
  return { status: response.status, body: await response.json() }
}
const says = ({ status, body }: Answer) => `${status} ${body.errors?.[0]?.message ?? ''}`

test('only editors and administrators send, move and email again', async () => {
  const { id } = await writeLetter(house())
  for (const role of ['author', 'moderator'] as const)
    for (const path of ['/:id/send', '/:id/schedule', '/again'])
      expect(says(await post(path, id, {}, role))).toBe('404 Not found.')
  expect(await waitsOf(house(), id)).toBeUndefined()
  expect(await post('/:id/send', id, undefined, 'administrator')).toMatchObject({ status: 200 })
  expect(says(await post('/:id/send', id, undefined))).toBe('409 It has its time already. Please load the page again.')
})

test('an hour is given with its zone, and both are shown back', async () => {
  const { id } = await writeLetter(house())
  const at = new Date(Date.now() + 5 * 60 * 60_000).toISOString()
  expect(says(await post('/:id/send', id, { at, timeZone: 'Europe/Atlantis' }))).toMatch(/^422 /)
  expect(says(await post('/:id/send', id, { at: 'tomorrow', timeZone: 'UTC' }))).toMatch(/^422 /)
  expect(await waitsOf(house(), id)).toBeUndefined()
  const sent = await post('/:id/send', id, { at, timeZone: 'Europe/Berlin' })
  expect(sent).toEqual({ status: 200, body: { notBefore: at } })
  const offset = '2030-06-01T08:00:00+02:00'
  expect(await post('/:id/schedule', id, { at: offset, timeZone: 'Europe/Berlin' })).toEqual({
    status: 200,
    body: { notBefore: '2030-06-01T06:00:00.000Z' },
  })
  expect(await issueOf(house(), id)).toMatchObject({ sendAt: '2030-06-01T06:00:00.000Z', timeZone: 'Europe/Berlin' })
  expect(says(await post('/:id/schedule', id, {}))).toBe('422 Please give day and hour.')
})

test('a letter that would be held at its minute is refused at the press, with what is to be done', async () => {
  const words = Array.from({ length: 90 }, (_, at) => `${at} ${'sample '.repeat(150)}`)
  const { id } = await writeLetter(house())
  await post('/:id/send', id, {})
  await editIssue(house(), id, { body: bodyOf(...words) })
  const refused = '422 It cannot leave like this. The letter is larger than 90 KB: mailboxes would cut it off.'
  expect(says(await post('/:id/schedule', id, { at: '2030-06-01T08:00:00Z', timeZone: 'UTC' }))).toBe(refused)
  const other = await writeLetter(house(), { body: bodyOf(...words) })
  expect(says(await post('/:id/send', other.id, {}))).toBe(refused)
  expect(await waitsOf(house(), other.id)).toBeUndefined()
})

test('what is missing is said in words', async () => {
  const { id } = await writeLetter(house(), { body: undefined })
  expect(says(await post('/:id/send', id, {}))).toBe('422 There is nothing to read in this letter yet.')
  expect(says(await post('/:id/schedule', id, { at: '2030-06-01T08:00:00Z', timeZone: 'UTC' }))).toMatch(/^404 /)
  expect(says(await post('/:id/send', 'not-an-id', {}))).toMatch(/^404 /)
  expect(says(await post('/:id/send', crypto.randomUUID(), {}))).toMatch(/^404 /)
})

test('an article is emailed again by whom, to whom and why', async () => {
  const article = (await publish(house(), { mailOnFirstPublish: false })).id
  expect(says(await post('/again', '', { article, to: 'everybody', reason: 'x' }))).toMatch(/^422 /)
  expect(says(await post('/again', '', { article, to: 'all', reason: ' ' }))).toBe(
    '422 Please say why it is sent again. The reason is kept.',
  )
  expect(says(await post('/again', '', { article, to: 'all', reason: 'x'.repeat(501) }))).toBe(
    '422 Please give the reason in at most 500 characters.',
  )
  expect(await post('/again', '', { article, to: 'missing', reason: 'It was imported.' })).toMatchObject({
    status: 200,
    body: { round: 1 },
  })
  expect(says(await post('/again', '', { article, to: 'all', reason: 'Once more.' }))).toBe(
    '409 An earlier round of this article is not over yet.',
  )
})

test('articles that were never mailed are told to editors and administrators alone', async () => {
  const article = await publish(house(), { mailOnFirstPublish: false, title: 'Never in a letter' })
  const endpoint = makingEndpoints.find(({ path }) => path === '/never-mailed')
  const ask = async (role: Role, query: object) => {
    const req = Object.assign(await staffOf(house().payload, role), { query })
    return endpoint?.handler(req) ?? expect.unreachable()
  }
  expect((await ask('author', {})).status).toBe(404)
  const found = { articles: [{ id: article.id, title: 'Never in a letter' }], more: false }
  expect(await (await ask('editor', { title: 'never letter' })).json()).toEqual(found)
  expect((await ask('administrator', { title: ['x'] })).status).toBe(200)
})
