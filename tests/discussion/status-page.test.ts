import { beforeEach, expect, test, vi } from 'vitest'
import { approveComment, markAsSpam, rejectComment } from '@/discussion/decide'
import { sendComment } from '@/discussion/send-comment'
import { commentOfStatus, statusToken } from '@/discussion/status-link'
import * as statusRoute from '@/discussion/web/status.route'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { anArticle, words } from './below-an-article'

const house = aHouse()
const running = vi.hoisted(() => ({ payload: vi.fn() }))
vi.mock('@/platform/payload', () => running)
beforeEach(() => {
  running.payload.mockImplementation(async () => house().payload)
})

const asEditor = () => staffOf(house().payload, 'editor')

async function send(more: Parameters<typeof words>[1] = {}) {
  const { id: article } = await anArticle(house().payload)
  const result = await sendComment(await house().reader(), words(article, more))
  if (!result.ok) throw new Error(result.reason)
  return result.value.id
}

async function opened(token: string) {
  const request = new Request(`http://localhost:3000/comments/mine/${token}`)
  const answer = await statusRoute.GET(request, { params: Promise.resolve({ token }) })
  return { status: answer.status, page: await answer.text(), headers: answer.headers }
}

const pageOf = async (id: string) => (await opened(statusToken(id))).page

test('the same comment always has the same key, and nothing else opens it', async () => {
  const id = await send()
  expect(statusToken(id)).toBe(statusToken(id))
  expect(commentOfStatus(statusToken(id))).toBe(id)
  const token = statusToken(id)
  for (const other of ['', id, token.slice(0, -1), `${token}A`, statusToken('no id')]) {
    expect(commentOfStatus(other)).toBeUndefined()
    expect((await opened(other)).status).toBe(404)
  }
})

test('whoever has just sent something is thanked, and told what happens next and how soon', async () => {
  const { status, page, headers } = await opened(statusToken(await send({ words: 'Is <b>tea</b> fine?\n\nAt night' })))
  expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(page).toContain('Thank you, we have it')
  expect(page).toContain('usually within a day')
  expect(page).toContain('its address is the only key')
  expect(page).toContain('Is &lt;b&gt;tea&lt;/b&gt; fine?')
  expect(page).toContain('<meta name="referrer" content="no-referrer"/>')
  expect(page).toContain('<meta name="robots" content="noindex"/>')
})

test('the page says where the words stand once they are published', async () => {
  const id = await send()
  await approveComment(await asEditor(), id, 'How much of it reaches the milk?')
  const page = await pageOf(id)
  expect(page).toContain('Your question is published')
  expect(page).toContain(`#c-${id}"`)
  expect(page).toContain('How much of it reaches the milk?')
})

test('spam looks to its writer as if it were waiting', async () => {
  const id = await send()
  await markAsSpam(await asEditor(), id)
  const page = await pageOf(id)
  expect(page).toContain('Thank you, we have it')
  expect(page).not.toMatch(/spam/i)
})

test('what was declined says so, kindly', async () => {
  const id = await send()
  await rejectComment(await asEditor(), id)
  await house().payload.update({ collection: 'comments', id, data: { declinedFor: 'patient-specific' } })
  const page = await pageOf(id)
  expect(page).toContain('Your question was not published')
  expect(page).toContain('we cannot advise on them from afar')
})

test('an address of a comment that is gone says that nothing is left', async () => {
  const { status, page } = await opened(statusToken('00000000-0000-4000-8000-000000000000'))
  expect(status).toBe(410)
  expect(page).toContain('There is nothing here any more')
})
