import { beforeEach, expect, test, vi } from 'vitest'
import { approveComment, markAsSpam } from '@/discussion/decide'
import { reply } from '@/discussion/reply'
import { sendComment } from '@/discussion/send-comment'
import { statusToken } from '@/discussion/status-link'
import { tellAskers } from '@/discussion/tell-askers'
import * as confirmRoute from '@/discussion/web/confirm-address.route'
import { QUOTE_WORDING } from '@/discussion/wordings'
import { consentOf } from '@/mailroom/consent'
import { openBody } from '@/mailroom/letter-body'
import { query } from '@/platform/database'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { anArticle, profileFor, words } from './below-an-article'
import { open, press } from './own-page'

const house = aHouse()
const running = vi.hoisted(() => ({ payload: vi.fn() }))
vi.mock('@/platform/payload', () => running)
beforeEach(() => {
  running.payload.mockImplementation(async () => house().payload)
})

async function send(more: Parameters<typeof words>[1] = {}) {
  const { id: article } = await anArticle(house().payload)
  const result = await sendComment(await house().reader(), words(article, more))
  if (!result.ok) throw new Error(result.reason)
  return result.value.id
}

async function letterAbout(id: string, kind: string) {
  const [row] = await query<{ sealed_body: string }>(
    await house().system(),
    `select sealed_body from letters where kind = $1 and unique_key like '%:' || $2`,
    [kind, id],
  )
  return openBody(row?.sealed_body ?? '')
}

const rowOf = (id: string) => house().payload.findByID({ collection: 'comments', id, showHiddenFields: true })

async function pressedConfirm(token: string) {
  const request = new Request(`http://localhost:3000/comments/confirm/${token}`, {
    method: 'POST',
    body: new URLSearchParams(),
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  return (await confirmRoute.POST(request, { params: Promise.resolve({ token }) })).text()
}

test('who confirms their address and who hears of an answer is led to their own page', async () => {
  const id = await send({ email: 'mira@example.org', wantsAnswer: true })
  expect((await open(id)).page).toContain('press “Confirm my address”')
  const token = /\/comments\/confirm\/([\w-]{43})/.exec((await letterAbout(id, 'confirm-address')).text)?.[1] ?? ''
  const own = `/comments/mine/${statusToken(id)}`
  const link = { params: Promise.resolve({ token }) }
  expect(await (await confirmRoute.GET(new Request('http://localhost:3000/'), link)).text()).not.toContain(own)
  expect(await pressedConfirm(token)).toContain(`href="${own}"`)
  expect((await open(id)).page).toContain('Your email address is confirmed.')
  await approveComment(await staffOf(house().payload, 'editor'), id)
  await profileFor(house().payload, 'author')
  const answer = await reply(await staffOf(house().payload, 'author'), { comment: id, words: 'A small part of it.' })
  await tellAskers(await house().system(), answer.ok ? answer.value : '')
  expect((await letterAbout(id, 'answer-notice')).text).toContain(own)
  const { page } = await open(id)
  expect(page).toContain('Your question is answered')
  expect(page).toContain('Read the answer by Sample author, who answers')
})

test('leave to quote a question is given in the words on the page, and taken back', async () => {
  const id = await send()
  expect((await open(id)).page).toContain(QUOTE_WORDING)
  for (const _ of [1, 2]) expect((await press(id, { do: 'allow-quoting' })).status).toBe(303)
  expect((await rowOf(id)).mayBeQuotedAt).toBeTruthy()
  expect((await open(id)).page).toContain('Do not quote it any more')
  for (const _ of [1, 2]) expect((await press(id, { do: 'stop-quoting' })).status).toBe(303)
  expect((await rowOf(id)).mayBeQuotedAt).toBeNull()
  const consent = await consentOf(await house().system(), { kind: 'comment', id })
  expect(consent.filter(({ purpose }) => purpose === 'quote-words')).toMatchObject([
    { event: 'confirmed', wording: QUOTE_WORDING },
    { event: 'withdrawn' },
  ])
})

test('taking a question back takes the leave to quote it back too', async () => {
  const id = await send()
  await press(id, { do: 'allow-quoting' })
  await press(id, { do: 'withdraw' })
  expect(await rowOf(id)).toMatchObject({ status: 'removed', mayBeQuotedAt: null })
  expect((await open(id)).page).not.toContain('value="allow-quoting"')
})

test('spam is changed like what waits, so that nothing tells it apart', async () => {
  const id = await send()
  await markAsSpam(await staffOf(house().payload, 'editor'), id)
  expect((await press(id, { do: 'edit', words: 'Other words', name: '' })).status).toBe(303)
  expect(await rowOf(id)).toMatchObject({ status: 'spam', privateOriginal: 'Other words' })
})
