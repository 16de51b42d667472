/** The shipped `deploy/nginx.conf` in a real nginx: what it never keeps, what it turns away, what it tells the site. */
import { readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterEach, test as anyTest, beforeEach, expect } from 'vitest'
import { createListener } from '../../bin/web.mjs'
import { type Front, nginxVersion, startFront } from '../world/front'
import { until } from '../world/until'
import { type Asking, ask, publicPage, startWebStandIn, type WebStandIn } from '../world/web-stand-in'

const here = nginxVersion() !== undefined
const test = anyTest.skipIf(!here)

let web: WebStandIn
let front: Front
const send = (path: string, asking?: Asking) => ask(front.url + path, asking)
const words = async (path: string, asking?: Asking) => (await send(path, asking)).body.toString()

beforeEach(async () => {
  if (!here) return
  web = await startWebStandIn()
  front = await startFront({ web: [web.port] })
  web.got = []
})

afterEach(async () => {
  if (!here) return
  await front.end()
  await web.end()
})

async function kept(): Promise<number> {
  const files = await Promise.all(
    ['front', 'kept'].map((zone) => readdir(join(front.folder, zone), { recursive: true, withFileTypes: true })),
  )
  return files.flat().filter((entry) => entry.isFile()).length
}

test.each<[string, Asking]>([
  ['of the staff', { headers: { cookie: 'theme=a; payload-token=x' } }],
  ['in draft mode', { headers: { cookie: '__prerender_bypass=x' } }],
  ['with a key', { headers: { authorization: 'JWT x' } }],
  ['for a part of a page', { headers: { rsc: '1' } }],
  ['by a form', { method: 'POST', body: 'a=1' }],
])('a request %s reaches the site, reads no copy and leaves none', async (_, asking) => {
  expect(await words('/articles/a')).toBe('words')
  web.told = { body: 'for one' }
  for (const _again of [1, 2]) expect(await words('/articles/a', asking)).toBe('for one')
  web.told = { body: 'words' }
  expect(await words('/articles/a')).toBe('words')
  await web.end()
  expect(await words('/articles/a')).toBe('words')
})

test.each<[string, object]>([
  ['that the site says nothing of', { 'cache-control': 'public, max-age=31536000' }],
  ['that nobody is to store', { 'cache-control': 'no-store' }],
  ['that sets a cookie', { ...publicPage, 'set-cookie': 'a=1' }],
])('an answer %s is never kept', async (_, headers) => {
  web.told = { headers: { ...headers } }
  await send('/articles/a')
  web.told = { body: 'other words', headers: { ...headers } }
  expect(await words('/articles/a')).toBe('other words')
  expect(await kept()).toBe(0)
  await web.end()
  expect((await send('/articles/a')).status).toBe(503)
})

test('a flood of queries leaves nothing behind', async () => {
  await send('/articles/a')
  const before = await kept()
  for (let round = 0; round < 5; round += 1)
    await Promise.all(Array.from({ length: 40 }, (_, n) => send(`/articles/a?${round}=${n}`)))
  expect([before, await kept()]).toEqual([2, 2])
})

test('a page for everybody is asked for in nobody’s name', async () => {
  const headers = { cookie: 'a=1', 'user-agent': 'x', 'x-nextjs-data': '1', 'next-router-prefetch': '1', referer: 'x' }
  await send('/articles/a', { headers })
  const asked = Object.keys(web.got[0]?.headers ?? {}).sort()
  expect(asked).toEqual(['host', 'x-forwarded-for', 'x-forwarded-proto'])
})

test.each(['/articles/a', '/admin'])(
  'at %s, forged hops stand left of the reader, and nothing else is believed',
  async (path) => {
    const headers = {
      host: 'example.org:3000',
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-host': 'evil.example',
      'x-real-ip': '203.0.113.9',
      forwarded: 'for=203.0.113.9',
    }
    await send(path, { headers })
    expect(web.got[0]?.headers).toMatchObject({
      host: 'example.org:3000',
      'x-forwarded-for': '203.0.113.9, 127.0.0.1',
      'x-forwarded-proto': 'http',
    })
    for (const name of ['x-forwarded-host', 'x-real-ip', 'forwarded'])
      expect(web.got[0]?.headers).not.toHaveProperty(name)
  },
)

test('readers see neither what the two servers tell each other nor the version of nginx', async () => {
  web.told = { headers: { ...publicPage, 'cache-control': 'public, max-age=31536000, immutable', etag: '"a"' } }
  for (const _turn of ['fetched', 'kept']) {
    const { headers } = await send('/media/a.webp')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers.server).toBe('nginx')
    expect(Object.keys(headers).filter((name) => name.startsWith('x-'))).toEqual([])
  }
})

test.each(['/internal/changes', '/internal', '/INTERNAL/changes', '//internal/x', '/a/../internal/x', '/%69nternal/x'])(
  '%s does not exist from outside',
  async (path) => {
    expect((await send(path)).status).toBe(404)
    expect((await send(path, { method: 'POST', body: 'x' })).status).toBe(404)
    expect(web.got).toEqual([])
  },
)

test.each([
  ['/forms/comment', 65_536],
  ['/newsletter/preferences/x', 65_536],
  ['/comments/mine/x', 65_536],
  ['/webhooks/resend', 1_048_576],
  ['/api/media', 20_971_520],
])('to %s, %i bytes may be sent and not one more', async (path, most) => {
  expect((await send(path, { method: 'POST', body: Buffer.alloc(most) })).status).toBe(200)
  const refused = await send(path, { method: 'POST', body: Buffer.alloc(most + 1) }).catch(() => undefined)
  if (refused) expect([refused.status, refused.body.toString()]).toEqual([413, expect.stringContaining('too much')])
  expect(web.got).toHaveLength(1)
})

test('the listener behind it says what may be kept, and the two understand each other', async () => {
  const asked: string[] = []
  const site = createListener(
    (request, response) => {
      asked.push(request.url ?? '')
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end('<p>words</p>'.repeat(500))
    },
    { notFound: async () => undefined },
  )
  const server = createServer(site).listen(0, '127.0.0.1')
  await until('it listens', () => server.listening)
  const address = server.address()
  const real = await startFront({ web: [typeof address === 'object' && address ? address.port : 0] })
  const headers = { 'accept-encoding': 'gzip' }
  const [page] = await Promise.all(Array.from({ length: 20 }, () => ask(`${real.url}/articles/a`, { headers })))
  expect(asked.length).toBeLessThanOrEqual(2)
  expect(page?.headers).toMatchObject({
    'cache-control': 'public, max-age=0, must-revalidate',
    'content-encoding': 'gzip',
    vary: 'Accept-Encoding',
    etag: expect.stringMatching(/^W\//),
  })
  for (const _ of [1, 2]) await ask(`${real.url}/comments/mine/token`)
  expect(asked.filter((url) => url === '/comments/mine/token')).toHaveLength(2)
  await real.end()
  server.closeAllConnections()
  server.close()
})
