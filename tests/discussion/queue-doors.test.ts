import { handleEndpoints } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { claimComment } from '@/discussion/claim'
import { commentEndpoints } from '@/discussion/cms/comment-endpoints'
import { addressHmac, sealAddress } from '@/mailroom/addresses'
import { roles } from '@/staff/roles'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { anArticle, profileFor } from './below-an-article'
import { inQueue, reportOf, statusOf } from './in-the-queue'

const house = aHouse()
const tokens = new Map<string, string>()

const email = 'asker.in.the.queue@example.org'
const address = { hmac: '', sealed: '' }

beforeAll(async () => {
  Object.assign(address, { hmac: addressHmac(email), sealed: sealAddress(email) })
  for (const role of roles) {
    await staffOf(house().payload, role)
    const { token } = await house().payload.login({
      collection: 'staff',
      data: { email: `${role}@example.org`, password: 'not a secret' },
    })
    tokens.set(role, token ?? '')
  }
})

/** Knocks at the real door, as the browser of a role does. */
async function knock(role: string, method: string, path: string, body?: object) {
  const { payload, url } = house()
  const token = tokens.get(role)
  const answer = await handleEndpoints({
    config: payload.config,
    payloadInstanceCacheKey: new URL(url).pathname.slice(1),
    request: new Request(`http://localhost:3000/api/${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `JWT ${token}` } : {}) },
      body: body && JSON.stringify(body),
    }),
  })
  const text = await answer.text()
  return { status: answer.status, text }
}

const bodies: Record<string, object> = {
  decline: { reasons: ['other'] },
  reports: { verdict: 'keep' },
  reword: { publicWording: 'Other words.' },
  redact: { spans: [{ start: 0, end: 3 }] },
  reply: { words: 'An answer.' },
  answer: { words: 'An answer.' },
}

const confidants = ['administrator', 'editor', 'moderator']
/** What a role gets at each door of the queue; only replies are open to every role. */
const doors = commentEndpoints.filter(({ path }) => path !== '/:id/reply').map(({ method, path }) => ({ method, path }))

test.each(doors)(
  '$method $path opens to those who may read what was sent in private, and to nobody else',
  async ({ method, path }) => {
    for (const role of ['nobody', ...roles]) {
      const act = path.split('/').at(-1) ?? ''
      // Moderators approve questions, but make no pages.
      const isOpen = confidants.includes(role) && !(act === 'page' && role === 'moderator')
      const isOfShown = ['hide', 'reports', 'pin', 'feature', 'reopen'].includes(act)
      const article = act === 'answer' ? (await anArticle(house().payload)).id : undefined
      const id = await inQueue(house(), { article, status: isOfShown ? 'published' : 'pending' })
      await reportOf(house(), id)
      if (act === 'answer' && confidants.includes(role))
        await profileFor(
          house().payload,
          role === 'editor' ? 'editor' : role === 'moderator' ? 'moderator' : 'administrator',
        )
      const body = path === '/queue/decide' ? { ids: [id], act: 'spam' } : (bodies[act] ?? {})
      const before = await statusOf(house(), id)
      const { status, text } = await knock(
        role,
        method.toUpperCase(),
        `comments${path.replace(':id', id)}`,
        method === 'post' ? body : undefined,
      )
      expect(status, `${role}: ${text}`).toBe(isOpen ? 200 : 403)
      if (!isOpen) {
        expect(await statusOf(house(), id)).toBe(before)
        expect(text).not.toContain('How much of it')
      }
    }
  },
)

test('a press that makes no sense is refused with words, and nothing happens', async () => {
  const id = await inQueue(house())
  const refused: [string, object, number, string][] = [
    [`comments/${id}/decline`, {}, 409, 'choose a reason'],
    [`comments/${id}/decline`, { reasons: ['made up'] }, 400, 'load the page again'],
    [`comments/${id}/redact`, { spans: [] }, 409, 'select what should go'],
    [`comments/${id}/reports`, {}, 400, 'load the page again'],
    [`comments/${id}/hide`, {}, 409, 'cannot go'],
    ['comments/made-up/approve', {}, 404, 'not there any more'],
    ['comments/queue/decide', { ids: Array.from({ length: 51 }, () => id), act: 'spam' }, 400, 'load the page again'],
    ['comments/queue/decide', { ids: [id], act: 'erase' }, 400, 'load the page again'],
  ]
  for (const [path, body, status, words] of refused) {
    const answer = await knock('editor', 'POST', path, body)
    expect(answer.status, path).toBe(status)
    expect(answer.text, path).toContain(words)
  }
  expect(await statusOf(house(), id)).toBe('pending')
})

test('whoever is kept waiting by a colleague hears by whom, and until when', async () => {
  const id = await inQueue(house())
  await claimComment(await staffOf(house().payload, 'editor'), id)
  const { status, text } = await knock('moderator', 'POST', `comments/${id}/approve`)
  expect(status).toBe(409)
  expect(text).toMatch(/Sample editor has this in hand until \d\d:\d\d UTC/)
})

test('the staff answers of a clinician stay with the desk', async () => {
  const { payload } = house()
  const article = await anArticle(payload)
  const id = await inQueue(house(), { article: article.id })
  await profileFor(payload, 'editor')
  const { text } = await knock('editor', 'POST', `comments/${id}/answer`, {
    words: 'An answer.',
    publicWording: 'Why?',
  })
  const { done } = JSON.parse(text)
  expect(await statusOf(house(), id)).toBe('published')
  const { status, text: said } = await knock('moderator', 'POST', `comments/${done}/hide`)
  expect([status, said]).toEqual([403, expect.stringContaining('clinician’s answer')])
  expect((await knock('moderator', 'POST', `comments/${done}/reword`, { publicWording: 'No.' })).status).toBe(403)
  expect((await knock('editor', 'POST', `comments/${done}/hide`)).status).toBe(200)
})

test('an answer that cannot be published leaves what it answers waiting', async () => {
  const id = await inQueue(house())
  expect((await knock('editor', 'POST', `comments/${id}/answer`, { words: ' ' })).status).toBe(409)
  expect(await statusOf(house(), id)).toBe('pending')
})

test('no list, record, queue or log says a word of a writer’s address', async () => {
  const id = await inQueue(house(), { address, name: 'Mira', heldFor: 'private:email' })
  const reply = await inQueue(house(), { address, name: 'Mira again', status: 'published', kind: 'comment' })
  await reportOf(house(), reply)
  const paths = [
    'comments?limit=100&depth=2',
    'comments?select[writerAddressSealed]=true&select[writerAddressHmac]=true',
    `comments/${id}?depth=2`,
    'comments/queue',
    'comments/queue?lane=reported',
    `comments/queue?search=${email}`,
    `comments/${id}/beside`,
    'comments?where[writerName][equals]=Mira',
  ]
  for (const role of roles)
    for (const path of paths) {
      const { text } = await knock(role, 'GET', path)
      for (const secret of [email, 'asker.in.the.queue', address.hmac, address.sealed])
        expect(text, `${role} at ${path}`).not.toContain(secret)
      expect(text, `${role} at ${path}`).not.toMatch(/writerAddress(Sealed|Hmac)/)
    }
  const changed = await knock('editor', 'PATCH', `comments/${id}`, { kind: 'comment' })
  expect(changed.text).not.toContain(address.hmac)
  expect((await knock('editor', 'GET', `comments/${id}/beside`)).text).toContain('"approved":1')
})

test('nobody finds out an address by looking for it', async () => {
  await inQueue(house(), { address })
  for (const field of ['writerAddressHmac', 'writerAddressSealed'])
    for (const role of roles) {
      const { text } = await knock(role, 'GET', `comments?where[${field}][exists]=true`)
      expect(text, `${role} by ${field}`).not.toContain('"totalDocs":1')
    }
})
