import type { Endpoint, PayloadRequest } from 'payload'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { agreementEndpoints } from '@/discussion/cms/agreement-endpoints'
import { quoteEndpoints } from '@/discussion/cms/quote-endpoints'
import { stopQuoting } from '@/discussion/quoting'
import { takenBackAt } from '@/discussion/web/public'
import { questionsFeed } from '@/discussion/web/questions-feed.route'
import { wordsQuotedInText } from '@/discussion/web/quoted'
import { TakenBack } from '@/discussion/web/taken-back'
import { query } from '@/platform/database'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { anAnswer } from './an-answer'
import { allowed, answered, asked } from './asked'
import { profileFor } from './below-an-article'

const house = aHouse()
vi.mock('@/platform/payload', () => ({ payload: async () => house().payload }))
vi.mock('@/platform/public-cache', () => ({
  publicRead: async (_: string[], __: string[], read: () => unknown) => JSON.parse(JSON.stringify(await read())),
}))

/** Presses a button of the admin as this request's user. */
async function press(endpoints: Endpoint[], path: string, req: PayloadRequest, params: object, body?: object) {
  const method = body ? 'post' : 'get'
  const endpoint = endpoints.find((one) => one.path === path && one.method === method)
  if (!endpoint) throw new Error(`There is no ${path}`)
  const sending = Object.assign(req, { routeParams: params, method: method.toUpperCase(), body: true, data: body })
  sending.headers = new Headers({ 'content-type': 'application/json' })
  sending.text = async () => JSON.stringify(body ?? {})
  const answer = await endpoint.handler(sending)
  return { status: answer.status, body: await answer.json() }
}

test('the buttons beside a question are for staff, say what is missing, and work', async () => {
  const { payload, reader } = house()
  const editor = () => staffOf(payload, 'editor')
  const { id } = await asked(house())
  for (const { path } of quoteEndpoints) {
    expect((await press(quoteEndpoints, path, await reader(), { id }, {})).status, path).toBe(403)
    expect((await press(quoteEndpoints, path, await editor(), { id: 'no id' }, {})).status, path).toBe(404)
  }
  expect(await press(quoteEndpoints, '/:id/promote-to-page', await editor(), { id }, {})).toMatchObject({
    status: 409,
    body: { errors: [{ message: expect.stringContaining('has not said that we may quote them') }] },
  })
  expect((await press(quoteEndpoints, '/:id/merge', await editor(), { id }, {})).status).toBe(400)
  expect((await press(quoteEndpoints, '/:id/ask-to-quote', await editor(), { id }, {})).status).toBe(409)
  const willing = await allowed(house())
  await answered(house(), willing.id)
  for (const path of ['/:id/promote-to-page', '/:id/promote-to-article'])
    expect((await press(quoteEndpoints, path, await editor(), willing, {})).status, path).toBe(200)
  const into = { into: { kind: 'comment', id: willing.id } }
  expect(await press(quoteEndpoints, '/:id/merge', await editor(), { id }, into)).toEqual({
    status: 200,
    body: { done: 1 },
  })
})

test('agreements are for staff alone, and bound to what the form shows', async () => {
  const { payload, reader } = house()
  const { id } = await anAnswer(payload)
  await profileFor(payload, 'author')
  const author = () => staffOf(payload, 'author')
  expect((await press(agreementEndpoints, '/:id/agreements', await reader(), { id })).status).toBe(403)
  expect((await press(agreementEndpoints, '/:id/agreements', await reader(), { id }, {})).status).toBe(403)
  expect((await press(agreementEndpoints, '/:id/agreements', await author(), { id }, {})).status).toBe(409)
  const { body } = await press(agreementEndpoints, '/:id/agreements', await author(), { id })
  expect(await press(agreementEndpoints, '/:id/agreements', await author(), { id }, { hash: body.hash })).toMatchObject(
    {
      status: 200,
    },
  )
  const shown = await press(agreementEndpoints, '/:id/agreements', await author(), { id })
  const entry = shown.body.agreements[0].id
  const path = '/:id/agreements/:entry/withdraw'
  expect((await press(agreementEndpoints, path, await reader(), { id, entry }, {})).status).toBe(403)
  expect((await press(agreementEndpoints, path, await author(), { id, entry }, {})).status).toBe(200)
})

test('the address of a page that was taken back is known as such, any other is not', async () => {
  const { payload, reader } = house()
  const { id } = await allowed(house())
  await anAnswer(payload, { comments: [id], slug: 'here-for-now' })
  expect(await takenBackAt('en', 'here-for-now')).toBe(false)
  await stopQuoting(await reader(), id)
  expect(await takenBackAt('en', 'here-for-now')).toBe(true)
  expect(renderToStaticMarkup(createElement(TakenBack, { language: 'en' }))).toContain('"410"')
})

test('an older text of the ledger shows the words it quotes while their reader lets it', async () => {
  const { payload, reader, system } = house()
  const { id, article } = await allowed(house(), 'Do gooseberries count?')
  await answered(house(), id)
  const editor = () => staffOf(payload, 'editor')
  await press(quoteEndpoints, '/:id/promote-to-article', await editor(), { id }, {})
  const data = { _status: 'published' as const, changeNote: 'Asked.', changeClass: 'clarity' as const }
  await payload.update({ collection: 'articles', id: article.id, data, overrideAccess: false, req: await editor() })
  const [row] = await query<{ text: string }>(
    await system(),
    'select canonical_text as text from revisions where article_id = $1 order by number desc limit 1',
    [article.id],
  )
  const words = async () => Object.values(await wordsQuotedInText(row?.text ?? null))
  expect(await words()).toEqual(['Do gooseberries count?'])
  await stopQuoting(await reader(), id)
  expect(await words()).toEqual([''])
  expect(await wordsQuotedInText(null)).toEqual({})
})

test('the feed of answers says where they stand and nothing of what they say', async () => {
  const { payload } = house()
  await anAnswer(payload, { slug: 'in-the-feed', details: 'Secret details.' })
  const answer = await questionsFeed(async () => ({ name: 'The Night Feed' }))(new Request('https://x.example'), {
    params: Promise.resolve({ language: 'en' }),
  })
  const xml = await answer.text()
  expect(xml).toContain('/questions/in-the-feed</link>')
  expect(xml).not.toMatch(/Secret details|Two cups/)
  const none = await questionsFeed(async () => ({ name: 'x' }))(new Request('https://x.example'), {
    params: Promise.resolve({ language: 'no such' }),
  })
  expect(none.status).toBe(404)
})
