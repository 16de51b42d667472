import { request as rawRequest } from 'node:http'
import { expectGoodPage } from '../world/good-page'
import { expect, test } from '../world/journey'
import { siteUrl } from '../world/site'

type Answer = { status: number; body: string }

/** Sends a request as it stands, without a browser to put it right first. */
const send = (path: string, options: { method?: string; body?: string; type?: string } = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(siteUrl())
    const headers = { 'content-type': options.type ?? 'application/x-www-form-urlencoded' }
    const outgoing = rawRequest({ hostname, port, path, method: options.method ?? 'GET', headers }, (incoming) => {
      let body = ''
      incoming.on('data', (chunk) => (body += chunk))
      incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, body }))
    })
    outgoing.on('error', reject)
    outgoing.end(options.body)
  })

function expectHumanPage({ body }: Answer) {
  expect(body).toMatch(/<h1/)
  expect(body).not.toMatch(/node_modules|\bat .+:\d+:\d+/)
}

for (const path of ['/', '/articles/safe-sleep', '/about', '/newsletter'])
  test(`a post to ${path} is told that the page is for reading`, async () => {
    const answer = await send(path, { method: 'POST', body: 'a=b' })
    expect(answer.status).toBe(405)
    expectHumanPage(answer)
  })

test('an address that nobody could have meant is refused with words', async ({ reader }) => {
  for (const path of ['/%E0%A4%A', '/articles/%00', `/articles/${'a'.repeat(5000)}`, '/articles/..%2f..%2fetc']) {
    const answer = await send(path)
    expect(answer.status, path.slice(0, 40)).toBe(400)
    expectHumanPage(answer)
  }
  await reader.goto('/%E0%A4%A')
  await expectGoodPage(reader)
})

test('a form that is far too long is refused with words', async () => {
  for (const path of ['/forms/comment', '/forms/subscribe']) {
    const answer = await send(path, { method: 'POST', body: `words=${'long '.repeat(40_000)}` })
    expect(answer.status, path).toBe(413)
    expectHumanPage(answer)
  }
})

test('a form that is no form is refused with words', async () => {
  for (const path of ['/forms/comment', '/forms/subscribe']) {
    for (const type of ['application/json', 'multipart/form-data; boundary=nothing']) {
      const answer = await send(path, { method: 'POST', body: '{"broken', type })
      expect(answer.status, `${path} ${type}`).toBeGreaterThanOrEqual(400)
      expect(answer.status, `${path} ${type}`).toBeLessThan(500)
      expectHumanPage(answer)
    }
  }
})

test('a stranger gets nothing from the doors of the staff', async () => {
  for (const path of [
    '/api/articles',
    '/api/comments',
    '/api/subscribers',
    '/api/staff',
    '/api/graphql',
    '/api/payload-jobs',
  ]) {
    expect((await send(path)).status, path).toBe(404)
    expect((await send(path, { method: 'POST', body: '{}', type: 'application/json' })).status, path).toBe(404)
  }
  expect(
    (await send('/internal/changes', { method: 'POST', body: '{"tags":["everything"]}', type: 'application/json' }))
      .status,
  ).toBe(404)
})
