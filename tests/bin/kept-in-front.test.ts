import { createServer, type OutgoingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createListener } from '../../bin/web.mjs'

let server: Server | undefined
afterEach(() => server?.close())

const ok = (response: ServerResponse) => void response.end('words')

/** What the site says to the cache in front of it about one answer. */
async function said(path: string, answer = ok, sent: RequestInit = {}): Promise<string | null> {
  server = createServer(createListener((_request, response) => answer(response)))
  await new Promise<void>((settle) => server?.listen(0, '127.0.0.1', settle))
  const { port } = server.address() as AddressInfo
  const { headers } = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...sent })
  server.close()
  return headers.get('x-accel-expires')
}

const head =
  (status: number, headers: OutgoingHttpHeaders = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(status, headers).end()

test.each(['/', '/articles/a', '/questions', '/feed.xml', '/topics/sleep/feed.xml', '/sitemap.xml', '/de/articles/a'])(
  '%s may be kept',
  async (path) => expect(await said(path)).toBe('1'),
)

test.each([
  '/admin',
  '/admin/collections/articles',
  '/preview/articles/1',
  '/de/preview/articles/1',
  '/api/articles',
  '/healthz',
  '/dev/mailbox',
  '/review/token',
  '/comments/mine/token',
  '/newsletter/confirm/token',
  '/en/newsletter/yours/token',
  '/articles/a?page=2',
])('%s may not be kept', async (path) => expect(await said(path)).toBeNull())

test.each([
  ['a cookie', { cookie: 'payload-token=x' }],
  ['a key', { authorization: 'JWT x' }],
  ['a part of a page', { rsc: '1' }],
])('an answer to %s may not be kept', async (_, headers) =>
  expect(await said('/articles/a', ok, { headers })).toBeNull(),
)

test('an answer to a form may not be kept', async () =>
  expect(await said('/forms/comment', ok, { method: 'POST', body: 'a=1' })).toBeNull())

test.each([301, 307, 308, 404, 410, 500, 503])('%i takes the place of what was kept', async (status) =>
  expect(await said('/articles/a', head(status))).toBe('1'),
)

test.each<[string, number, OutgoingHttpHeaders]>([
  ['that nobody is to store', 200, { 'cache-control': 'no-store' }],
  ['for one reader', 200, { 'Cache-Control': 'private, max-age=60' }],
  ['that leads on and is not to be stored', 302, { 'cache-control': 'no-store', location: '/' }],
  ['that sets a cookie', 200, { 'set-cookie': 'a=1' }],
  ['that is a part', 206, {}],
  ['of a reader’s own fault', 405, {}],
])('an answer %s may not be kept', async (_, status, headers) =>
  expect(await said('/articles/a', head(status, headers))).toBeNull(),
)

test('a page that is gone is kept as gone whatever browsers are told', async () =>
  expect(await said('/articles/a', head(410, { 'cache-control': 'no-store' }))).toBe('1'))

test('a picture is kept when its own address says so', async () => {
  expect(await said('/media/a.webp', head(200, { 'cache-control': 'public, max-age=31536000, immutable' }))).toBe('1')
  expect(await said('/media/a.webp', head(200))).toBeNull()
})
