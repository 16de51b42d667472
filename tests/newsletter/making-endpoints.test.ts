import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { AboutInWords } from '@/newsletter/cms/admin/about-in-words'
import { whyNot } from '@/newsletter/cms/admin/email-again'
import { makingEndpoints } from '@/newsletter/cms/making-endpoints'
import { makeIssue } from '@/newsletter/issues/make-issue'
import { query } from '@/platform/database'
import type { Role } from '@/staff/roles'
import { bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { everybodyLeaves, frozenIssue, publish, subscribe } from './readership'
import { editIssue, issueOf, waitsOf, writeLetter } from './writing'

// Payload’s own parts bring stylesheets along, which only a browser’s build can read.
vi.mock('@payloadcms/ui', () => ({}))

const house = aHouse()

type Answer = { status: number; body: { notBefore?: string; round?: number; errors?: { message: string }[] } }

async function post(path: string, id: string, sent: unknown, role: Role | undefined = 'editor'): Promise<Answer> {
  const endpoint = makingEndpoints.find((one) => one.path === path && one.method === 'post')
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
const inAMonth = () => new Date(Date.now() + 30 * 24 * 60 * 60_000).toISOString()
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
  const day = new Date(Date.now() + 90 * 24 * 60 * 60_000).toISOString().slice(0, 10)
  const offset = `${day}T08:00:00+02:00`
  expect(await post('/:id/schedule', id, { at: offset, timeZone: 'Europe/Berlin' })).toEqual({
    status: 200,
    body: { notBefore: `${day}T06:00:00.000Z` },
  })
  expect(await issueOf(house(), id)).toMatchObject({ sendAt: `${day}T06:00:00.000Z`, timeZone: 'Europe/Berlin' })
  const far = new Date(Date.now() + 400 * 24 * 60 * 60_000).toISOString()
  expect(says(await post('/:id/schedule', id, { at: far, timeZone: 'UTC' }))).toMatch(/^422 .*more than a year ahead/)
  expect(says(await post('/:id/schedule', id, {}))).toBe('422 Please give day and hour.')
})

test('a letter that would be held at its minute is refused at the press, with what is to be done', async () => {
  const words = Array.from({ length: 90 }, (_, at) => `${at} ${'sample '.repeat(150)}`)
  const { id } = await writeLetter(house())
  await post('/:id/send', id, {})
  await editIssue(house(), id, { body: bodyOf(...words) })
  const refused = '422 It cannot leave like this. The letter is larger than 90 KB: mailboxes would cut it off.'
  expect(says(await post('/:id/schedule', id, { at: inAMonth(), timeZone: 'UTC' }))).toBe(refused)
  const other = await writeLetter(house(), { body: bodyOf(...words) })
  expect(says(await post('/:id/send', other.id, {}))).toBe(refused)
  expect(await waitsOf(house(), other.id)).toBeUndefined()
})

test('what is missing is said in words', async () => {
  const { id } = await writeLetter(house(), { body: undefined })
  expect(says(await post('/:id/send', id, {}))).toBe('422 There is nothing to read in this letter yet.')
  expect(says(await post('/:id/schedule', id, { at: inAMonth(), timeZone: 'UTC' }))).toMatch(/^404 /)
  expect(says(await post('/:id/send', 'not-an-id', {}))).toMatch(/^404 /)
  expect(says(await post('/:id/send', crypto.randomUUID(), {}))).toMatch(/^404 /)
})

test('an article is emailed again by whom, to whom and why', async () => {
  const article = (await publish(house(), { mailOnFirstPublish: false })).id
  expect(says(await post('/again', '', { article, to: 'everybody', reason: 'x' }))).toMatch(/^422 /)
  expect(says(await post('/again', '', { article, to: 'all', reason: ' ' }))).toBe(
    '422 Please say why it is sent. The reason is kept.',
  )
  expect(says(await post('/again', '', { article, to: 'all', reason: 'x'.repeat(501) }))).toBe(
    '422 Please give the reason in at most 500 characters.',
  )
  expect(says(await post('/again', '', { article, to: 'all', reason: 'mira@example.org asked' }))).toMatch(
    /leave addresses out/,
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

const about = async (role: Role, asked: object) => {
  const endpoint = makingEndpoints.find(({ path }) => path === '/about') ?? expect.unreachable()
  const answer = await endpoint.handler(Object.assign(await staffOf(house().payload, role), { query: asked }))
  return { status: answer.status, body: await answer.json() }
}

test('an article says that its letter follows, where it stands and how many get it', async () => {
  await subscribe(house(), 2, 'about')
  const { id: article } = await publish(house())
  expect((await about('author', { article })).status).toBe(404)
  expect((await about('editor', { article: 'x' })).status).toBe(404)
  expect(await about('editor', { article })).toEqual({ status: 200, body: { follows: true } })
  const made = await makeIssue(await house().system(), article)
  const issue = made.ok ? made.value.issue : expect.unreachable()
  const { body } = await about('editor', { article })
  expect(body).toMatchObject({ issue, follows: false, receives: 2, sending: { status: 'waiting' } })
  const words = renderToStaticMarkup(AboutInWords({ seen: body }))
  expect(words).toMatch(/Waits\. It is sent in .* 2 readers would get it\./)
  expect(words).toContain(`/admin/collections/issues/${issue}`)
  const quiet = await publish(house(), { mailOnFirstPublish: false })
  expect(AboutInWords({ seen: (await about('editor', { article: quiet.id })).body })).toBeNull()
})

test('a material correction says whom its letter reaches and whom not, a minor one nothing', async () => {
  const people = await subscribe(house(), 3, 'wrong')
  const issue = await frozenIssue(house())
  await query(await house().system(), `update deliveries set status = 'delivered' where issue_id = $1`, [issue])
  const [gone] = people
  await query(await house().system(), `update subscribers set status = 'unsubscribed' where id = $1`, [gone?.id])
  const { article } = await issueOf(house(), issue)
  const correct = async (seriousness: 'minor' | 'material') =>
    house().payload.create({
      collection: 'corrections',
      data: {
        article: String(article),
        wasWrong: 'It said ten.',
        isRight: 'It is one.',
        seriousness,
        at: new Date().toISOString(),
      },
      overrideAccess: false,
      req: await staffOf(house().payload, 'editor'),
    })
  expect(AboutInWords({ seen: (await about('editor', { correction: (await correct('minor')).id })).body })).toBeNull()
  const { id } = await correct('material')
  const { body } = await about('editor', { correction: id })
  expect(body.follows).toBe(true)
  expect(renderToStaticMarkup(AboutInWords({ seen: body }))).toMatch(
    /is being made\. \d+ readers got a wrong version by letter; 1 of them/,
  )
})

test('before an article is emailed again it is said how many would get it, and whether a round still waits', async () => {
  await everybodyLeaves(house())
  await subscribe(house(), 2, 'round')
  const issue = await frozenIssue(house())
  const { article } = await issueOf(house(), issue)
  const endpoint =
    makingEndpoints.find(({ path, method }) => path === '/again' && method === 'get') ?? expect.unreachable()
  const ask = async (role: Role) =>
    endpoint.handler(Object.assign(await staffOf(house().payload, role), { query: { article } }))
  expect((await ask('author')).status).toBe(404)
  expect(await (await ask('editor')).json()).toEqual({ open: true, missing: 2, all: 2 })
  await query(await house().system(), `update deliveries set status = 'accepted' where issue_id = $1`, [issue])
  await query(await house().system(), `update sendings set status = 'done', finished_at = now() where issue_id = $1`, [
    issue,
  ])
  const reach = await (await ask('editor')).json()
  expect(reach).toEqual({ open: false, missing: 0, all: 2 })
  expect(whyNot(reach, 'missing')).toBe('As things are, nobody would get it.')
  expect(whyNot(reach, 'all')).toBe('')
})
