import { handleEndpoints, type PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import { commentEndpoints } from '@/discussion/cms/comment-endpoints'
import { sendComment } from '@/discussion/send-comment'
import { query } from '@/platform/database'
import { idOf } from '@/platform/ids'
import { type Role, roles } from '@/staff/roles'
import { bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { anArticle, profileFor, toldOf, words } from './below-an-article'

const house = aHouse()

async function waitingComment(text = 'My son Tom Example wakes at night. Why?') {
  const { payload, reader } = house()
  const article = await anArticle(payload)
  const sent = await sendComment(
    await reader(),
    words(article.id, { words: text, email: `asker-below-${article.id}@example.org`, wantsAnswer: true }),
  )
  if (!sent.ok) throw new Error(sent.reason)
  return { id: sent.value.id, article }
}

/** Presses a button of the admin as this request's user. */
async function press(path: string, req: PayloadRequest, id: string, body: Record<string, unknown> = {}) {
  const endpoint = commentEndpoints.find((one) => one.path === `/:id/${path}`)
  const sending = Object.assign(req, {
    routeParams: { id },
    method: 'POST',
    body: true,
    headers: new Headers({ 'content-type': 'application/json' }),
    text: async () => JSON.stringify(body),
  })
  const answer = await endpoint?.handler(sending)
  return { status: answer?.status, body: await answer?.json() }
}

const by = (role: Role) => staffOf(house().payload, role)
const statusOf = async (id: string) => (await house().payload.findByID({ collection: 'comments', id })).status

test.each(roles)('%s reads of a waiting comment what the role may, and never an address', async (role) => {
  const { payload } = house()
  const { id } = await waitingComment()
  const found = await payload.find({
    collection: 'comments',
    where: { id: { equals: id } },
    overrideAccess: false,
    req: await by(role),
  })
  const seen = JSON.stringify(found.docs)
  expect(seen.includes('Tom Example')).toBe(role !== 'author')
  expect(found.docs).toHaveLength(role === 'author' ? 0 : 1)
  expect(seen).not.toMatch(/writerAddress|submissionKey|asker@|v1\./)
})

test('an author reads the public wording of what readers can see, and nothing private', async () => {
  const { payload } = house()
  const { id } = await waitingComment()
  await press('approve', await by('moderator'), id, { publicWording: 'My baby wakes at night. Why?' })
  const found = await payload.find({
    collection: 'comments',
    where: { id: { equals: id } },
    overrideAccess: false,
    req: await by('author'),
  })
  expect(found.docs).toMatchObject([{ publicWording: 'My baby wakes at night. Why?' }])
  expect(JSON.stringify(found.docs)).not.toContain('Tom')
})

test('the buttons ask who is pressing', async () => {
  const { id } = await waitingComment()
  const nobody = await house().reader()
  const decisions = ['approve', 'decline', 'spam']
  for (const path of [...decisions, 'reply']) expect((await press(path, nobody, id)).status, path).toBe(403)
  for (const path of decisions) expect((await press(path, await by('author'), id)).status, path).toBe(403)
  expect(await statusOf(id)).toBe('pending')
  expect((await press('approve', await by('editor'), 'made-up')).status).toBe(404)
  expect((await press('approve', await by('moderator'), id)).status).toBe(200)
  expect(await statusOf(id)).toBe('published')
})

test('the buttons work through the doors of the admin, and only as a POST by somebody signed in', async () => {
  const { payload, url } = house()
  const { id } = await waitingComment()
  await by('moderator')
  const { token } = await payload.login({
    collection: 'staff',
    data: { email: 'moderator@example.org', password: 'not a secret' },
  })
  const knock = (method: string, headers: Record<string, string>) =>
    handleEndpoints({
      config: payload.config,
      payloadInstanceCacheKey: new URL(url).pathname.slice(1),
      request: new Request(`http://localhost:3000/api/comments/${id}/approve`, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        body: method === 'POST' ? JSON.stringify({ publicWording: 'Why do babies wake?' }) : undefined,
      }),
    })
  const signedIn = { authorization: `JWT ${token}` }
  expect((await knock('GET', signedIn)).status).toBe(404)
  expect((await knock('POST', {})).status).toBe(403)
  expect(await statusOf(id)).toBe('pending')
  expect((await knock('POST', signedIn)).status).toBe(200)
  expect(await payload.findByID({ collection: 'comments', id })).toMatchObject({
    status: 'published',
    publicWording: 'Why do babies wake?',
  })
})

test('the reply button publishes an answer and says what is missing', async () => {
  const { payload } = house()
  const { id } = await waitingComment()
  await profileFor(payload, 'editor')
  expect((await press('reply', await by('editor'), id, { words: 'An answer.' })).body.errors[0].message).toContain(
    'approve it first',
  )
  await press('approve', await by('editor'), id)
  expect((await press('reply', await by('editor'), id, { words: '  ' })).status).toBe(409)
  const { body } = await press('reply', await by('editor'), id, { words: 'An answer.' })
  expect(await statusOf(body.done)).toBe('published')
  expect(await toldOf(house())).toContain(body.done)
})

test('the select obeys the rules of the buttons', async () => {
  const { payload } = house()
  const { id } = await waitingComment()
  const set = async (data: Record<string, unknown>) =>
    payload.update({ collection: 'comments', id, data, overrideAccess: false, req: await by('moderator') })
  await expect(set({ status: 'published', publicWording: ' \u200b ' })).rejects.toMatchObject({
    data: { errors: [{ path: 'publicWording' }] },
  })
  await expect(set({ status: 'hidden' })).rejects.toMatchObject({ data: { errors: [{ path: 'status' }] } })
  const published = await set({ status: 'published', publicWording: 'Why do babies wake?' })
  expect(published.publishedAt).toBeTruthy()
  await set({ status: 'removed' })
  await expect(set({ status: 'published' })).rejects.toMatchObject({ data: { errors: [{ path: 'status' }] } })
})

test('nobody forges a badge, a date, a confirmation or the words as they were sent', async () => {
  const { payload } = house()
  const { id } = await waitingComment()
  const person = await profileFor(payload, 'author')
  const forged = {
    answeredBy: person.id,
    addressConfirmedAt: '2026-01-01T00:00:00.000Z',
    publishedAt: '2020-01-01T00:00:00.000Z',
    privateOriginal: 'Other words.',
    wantsAnswerByMail: false,
  }
  await payload.update({
    collection: 'comments',
    id,
    data: { ...forged, kind: 'comment' },
    overrideAccess: false,
    req: await by('administrator'),
  })
  const row = await payload.findByID({ collection: 'comments', id })
  expect(row).toMatchObject({
    kind: 'comment',
    answeredBy: null,
    addressConfirmedAt: null,
    publishedAt: null,
    wantsAnswerByMail: true,
  })
  expect(row.privateOriginal).toContain('Tom Example')
  await expect(
    payload.create({
      collection: 'comments',
      data: { status: 'published', kind: 'comment', publicWording: 'Made up.' },
      overrideAccess: false,
      req: await by('administrator'),
    }),
  ).rejects.toThrow()
})

test('a moderator does not change a clinician’s answer', async () => {
  const { payload } = house()
  const { id } = await waitingComment()
  await profileFor(payload, 'author')
  await press('approve', await by('moderator'), id)
  const { body } = await press('reply', await by('author'), id, { words: 'An answer with care.' })
  const set = async (role: Role) =>
    payload.update({
      collection: 'comments',
      id: body.done,
      data: { publicWording: 'Another answer.' },
      overrideAccess: false,
      req: await by(role),
    })
  await expect(set('moderator')).rejects.toThrow()
  await expect(set('author')).rejects.toThrow()
  await expect(set('editor')).resolves.toMatchObject({ publicWording: 'Another answer.' })
})

test('two who save at once do not set each other back', async () => {
  const { payload } = house()
  const { id } = await waitingComment()
  const requests = await Promise.all([by('editor'), house().system()])
  await Promise.all([
    payload.update({ collection: 'comments', id, data: { status: 'published' }, req: requests[0] }),
    payload.update({
      collection: 'comments',
      id,
      data: { addressConfirmedAt: '2026-02-03T00:00:00.000Z' },
      overrideAccess: true,
      req: requests[1],
    }),
  ])
  expect(await payload.findByID({ collection: 'comments', id })).toMatchObject({
    status: 'published',
    addressConfirmedAt: '2026-02-03T00:00:00.000Z',
  })
})

test('what others have answered is not deleted from under them', async () => {
  const { payload } = house()
  const { id } = await waitingComment()
  await profileFor(payload, 'author')
  await press('approve', await by('moderator'), id)
  const { body } = await press('reply', await by('author'), id, { words: 'An answer.' })
  const remove = async (which: string) =>
    payload.delete({ collection: 'comments', id: which, overrideAccess: false, req: await by('administrator') })
  await expect(remove(id)).rejects.toThrow('Others have answered this')
  await remove(body.done)
  await remove(id)
})

test('a comment keeps no versions', async () => {
  const rows = await query(
    await house().system(),
    `select 1 from information_schema.tables where table_name = '_comments_v'`,
  )
  expect(rows).toEqual([])
})

test('an answer gets its page from the desk, when it is complete, and readers’ pages hear of it', async () => {
  const { payload, system } = house()
  const { id, article } = await waitingComment()
  const person = await profileFor(payload, 'author')
  const draft = await payload.create({
    collection: 'questions',
    data: {
      title: 'Why do babies wake at night?',
      answer: bodyOf('They feed.'),
      answeredBy: person.id,
      article: article.id,
      alsoAsked: [id],
      _status: 'draft',
    },
    draft: true,
    overrideAccess: false,
    req: await by('author'),
  })
  const publish = async (role: Role, data: Record<string, unknown> = {}) =>
    payload.update({
      collection: 'questions',
      id: draft.id,
      data: { ...data, _status: 'published' },
      overrideAccess: false,
      req: await by(role),
    })
  await expect(publish('author')).rejects.toThrow()
  const empty = { root: { ...bodyOf().root, children: [{ type: 'paragraph', version: 1, children: [] }] } }
  await expect(publish('editor', { answer: empty })).rejects.toMatchObject({ data: { errors: [{ path: 'answer' }] } })
  const published = await publish('editor', { answer: bodyOf('They feed.') })
  expect(published.answeredAt).toBeTruthy()
  const [change] = await query<{ what: string; tags: string[] }>(
    await system(),
    'select what, tags from changes where document = $1',
    [draft.id],
  )
  expect(change).toEqual({
    what: 'answer-published',
    tags: [
      'discussion:answered',
      `questions:${draft.id}`,
      'questions:slug:why-do-babies-wake-at-night',
      `discussion:article:${article.id}`,
      ...(article.topics ?? []).map((topic) => `discussion:answered:topic:${idOf(topic)}`),
    ],
  })
  expect(await toldOf(house())).toContain(draft.id)
  await expect(publish('editor', { slug: 'another-address' })).rejects.toMatchObject({
    data: { errors: [{ path: 'slug' }] },
  })
  const write = async (role: Role, data: Record<string, unknown>) =>
    payload.update({ collection: 'questions', id: draft.id, data, overrideAccess: false, req: await by(role) })
  for (const _status of ['draft', null, 'gone'])
    await expect(write('author', { _status, details: 'By an author' })).rejects.toThrow()
  await expect(write('author', { details: 'By an author' })).rejects.toThrow()
  await expect(write('editor', { _status: null })).rejects.toMatchObject({ data: { errors: [{ path: '_status' }] } })
  const [row] = await query(await system(), 'select _status, details from questions where id = $1', [draft.id])
  expect(row).toEqual({ _status: 'published', details: null })
})
