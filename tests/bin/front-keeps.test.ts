/** The shipped `deploy/nginx.conf` in a real nginx, before web processes that answer as told: what it keeps, how long. */
import { gzipSync } from 'node:zlib'
import { afterEach, test as anyTest, beforeEach, expect } from 'vitest'
import { type Front, nginxVersion, startFront } from '../world/front'
import { until } from '../world/until'
import { ask, publicPage, startWebStandIn, type WebStandIn } from '../world/web-stand-in'

const here = nginxVersion() !== undefined
const test = anyTest.skipIf(!here)

let web: WebStandIn
let front: Front
const read = async (path = '/articles/a', headers: Record<string, string> = {}) => ask(front.url + path, { headers })
const words = async (path?: string, headers?: Record<string, string>) => (await read(path, headers)).body.toString()
const crowd = (readers: number, path?: string) => Promise.all(Array.from({ length: readers }, () => read(path)))

beforeEach(async () => {
  if (!here) return
  web = await startWebStandIn()
  front = await startFront({ web: [web.port], remembered: '3s', patience: '500ms' })
  web.got = []
})

afterEach(async () => {
  if (!here) return
  await front.end()
  await web.end()
})

/** Seconds of the clock that a run touched: in each of them a page may be asked for once. */
async function secondsOf(run: () => Promise<unknown>): Promise<number> {
  const first = Math.floor(Date.now() / 1_000)
  await run()
  return Math.floor(Date.now() / 1_000) - first + 1
}

test('a hundred who come at once for a page nobody has asked for are one request', async () => {
  web.told = { ms: 200 }
  const seconds = await secondsOf(async () => {
    const answers = await crowd(100)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  })
  expect(web.got.length).toBeLessThanOrEqual(seconds)
})

test('a crowd is one request a second', async () => {
  web.told = { ms: 30 }
  let readers = 0
  const seconds = await secondsOf(async () => {
    const since = Date.now()
    while (Date.now() < since + 3_500) readers += (await crowd(20)).length
  })
  expect(readers).toBeGreaterThan(100)
  expect(web.got.length).toBeLessThanOrEqual(seconds)
})

test.each([404, 410])(
  'a text that is withdrawn by a %i is gone within two seconds, and nobody reads it later',
  async (status) => {
    expect(await words()).toBe('words')
    web.told = { status, body: 'gone', ms: 20 }
    const since = Date.now()
    await until('the crowd reads nothing of it', async () =>
      (await crowd(20)).every((answer) => answer.status === status),
    )
    expect(Date.now() - since).toBeLessThan(2_000)
    expect(new Set((await crowd(100)).map(({ status: seen }) => seen))).toEqual(new Set([status]))
  },
)

test('a new version is there within two seconds', async () => {
  await crowd(20)
  web.told = { body: 'new words' }
  const since = Date.now()
  await until('the new version', async () => (await words()) === 'new words')
  expect(Date.now() - since).toBeLessThan(2_000)
})

test('while no web process answers the last answer stands, and ends with its minute', async () => {
  await read()
  const last = Date.now()
  await web.end()
  let readAt = 0
  const after = await until('the end of it', async () => {
    const answer = await read()
    if (answer.status === 200) readAt = Date.now() - last
    return answer.status !== 200 && answer
  })
  expect(readAt, 'it stood for a while').toBeGreaterThan(1_500)
  expect(readAt, 'three seconds in place of 58, and two by the clocks').toBeLessThan(5_000)
  expect([after.status, after.headers['retry-after'], after.headers['cache-control']]).toEqual([503, '30', 'no-store'])
  expect(after.body.toString()).toContain('This page cannot be shown just now')
})

test('a web process that takes a request and says nothing counts as none', async () => {
  await read()
  web.told = { ms: 2_500, body: 'too late' }
  await until('it is asked again', async () => {
    await read()
    return web.got.length > 1
  })
  expect(await words()).toBe('words')
})

test('a page nobody asked for lately is not there while no web process answers', async () => {
  await web.end()
  expect((await read('/articles/other')).status).toBe(503)
})

test('a withdrawn text does not come back when the web processes go', async () => {
  await read()
  web.told = { status: 410, body: 'gone' }
  await until('it is gone', async () => (await read()).status === 410)
  await web.end()
  const since = Date.now()
  while (Date.now() < since + 1_500) expect((await read()).status).toBe(410)
})

test('a web process that says it cannot make a page is believed, also when it goes afterwards', async () => {
  await read()
  web.told = { status: 503, body: 'our own words', headers: { ...publicPage, 'cache-control': 'no-store' } }
  const answer = await until('its own answer', async () => {
    const seen = await read()
    return seen.status === 503 && seen
  })
  expect([answer.body.toString(), answer.headers['cache-control']]).toEqual(['our own words', 'no-store'])
  await web.end()
  expect((await read()).status).toBe(503)
})

test('one web process of two may end without a reader noticing', async () => {
  const other = await startWebStandIn({ body: 'of the other' })
  const both = await startFront({ web: [web.port, other.port] })
  await web.end()
  const seen = await Promise.all([1, 2, 3, 4].map((page) => ask(`${both.url}/articles/${page}`)))
  expect(seen.map(({ body }) => body.toString())).toEqual(Array(4).fill('of the other'))
  await both.end()
  await other.end()
})

test('compressed bytes are kept as they came, and one copy serves all who can read gzip', async () => {
  const gzip = gzipSync('words '.repeat(20_000), { level: 7 })
  web.told = { body: gzip, headers: { ...publicPage, 'content-encoding': 'gzip', 'content-length': gzip.length } }
  const codings = ['gzip', 'gzip, deflate, br, zstd', 'br;q=1.0, gzip;q=0.8']
  for (const coding of codings) {
    const { headers, body } = await read('/articles/a', { 'accept-encoding': coding })
    expect([headers['content-encoding'], body.equals(gzip)]).toEqual(['gzip', true])
  }
  expect(new Set(web.got.map(({ headers }) => headers['accept-encoding']))).toEqual(new Set(['gzip']))
})

test.each([undefined, 'br', 'gzip;q=0', 'gzip; q=0.0, br'])(
  'who cannot read gzip (%s) gets a copy of their own',
  async (coding) => {
    await read('/articles/a', { 'accept-encoding': 'gzip' })
    web.told = { body: 'plain' }
    expect(await words('/articles/a', coding ? { 'accept-encoding': coding } : {})).toBe('plain')
    expect(web.got.at(-1)?.headers['accept-encoding']).toBeUndefined()
  },
)

test('whoever has the page is told so from the copy, and a question for the head alone is answered by it', async () => {
  web.told = { headers: { ...publicPage, etag: 'W/"tag"' } }
  await read()
  const known = await read('/articles/a', { 'if-none-match': 'W/"tag"' })
  expect([known.status, known.body.length, known.headers['cache-control']]).toEqual([
    304,
    0,
    'public, max-age=0, must-revalidate',
  ])
  const head = await ask(`${front.url}/articles/a`, { method: 'HEAD' })
  expect([head.status, head.headers.etag]).toEqual([200, 'W/"tag"'])
  expect(new Set(web.got.map(({ line }) => line))).toEqual(new Set(['GET /articles/a']))
})
