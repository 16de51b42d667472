import { createServer, type Server, type ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, test } from 'vitest'
import { createListener } from '../../bin/web.mjs'

let server: Server | undefined
afterEach(() => server?.close())

const EMPTY = '<html id="__next_error__"><body></body></html>'
const html = { 'content-type': 'text/html; charset=utf-8', etag: 'x' }

/** A site whose pages answer as told. @returns its address. */
async function site(
  answer: (response: ServerResponse) => void,
  notFound: () => Promise<string | undefined>,
  dev = false,
) {
  server = createServer(createListener((_request, response) => answer(response), { notFound, dev }))
  await new Promise<void>((settle) => server?.listen(0, '127.0.0.1', settle))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const empty = (status: number) => (response: ServerResponse) => {
  response.statusCode = status
  for (const [name, value] of Object.entries(html)) response.setHeader(name, value)
  response.end(EMPTY)
}

test('an empty page for an address that is not there becomes the site’s own', async () => {
  const url = await site(empty(404), async () => '<h1>There is no page here</h1>')
  const answer = await fetch(`${url}/nope`)
  expect([answer.status, await answer.text(), answer.headers.get('etag')]).toEqual([
    404,
    '<h1>There is no page here</h1>',
    null,
  ])
})

test('an empty page that comes in pieces is replaced all the same', async () => {
  const inPieces = (response: ServerResponse) => {
    response.statusCode = 404
    response.setHeader('content-type', 'text/html')
    response.writeHead(404)
    response.write('<html>')
    response.end('</html>')
  }
  const url = await site(inPieces, async () => 'whole')
  expect(await (await fetch(`${url}/nope`)).text()).toBe('whole')
})

test('while the site has no page of its own, a plain one stands in', async () => {
  const url = await site(empty(404), async () => undefined)
  expect(await (await fetch(`${url}/nope`)).text()).toContain('There is nothing here')
})

test('a page that cannot be made just now says so, and when to come back', async () => {
  const url = await site(empty(500), async () => 'never')
  const answer = await fetch(`${url}/articles/a`)
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toBe('30')
  expect(await answer.text()).toContain('Please try again')
})

test('nor is a file that is not there an empty page, in whatever coding it came', async () => {
  const packed = (response: ServerResponse) => {
    response.setHeader('content-encoding', 'gzip')
    empty(404)(response)
  }
  const url = await site(packed, async () => '<h1>There is no page here</h1>')
  for (const path of ['/leaflet.pdf', '/2019/notes.md', '/articles/a.md', '/nobody/feed.xml']) {
    const answer = await fetch(url + path)
    expect([answer.status, await answer.text()], path).toEqual([404, '<h1>There is no page here</h1>'])
  }
})

test('a file that is there goes out as Next answers it', async () => {
  const asked: (string | undefined)[] = []
  const answer = (response: ServerResponse) => {
    asked.push(String(response.req.headers['accept-encoding']))
    response.setHeader('content-type', 'application/json')
    response.write('{"a"')
    response.end(':1}')
  }
  const url = await site(answer, async () => 'never')
  const got = await fetch(`${url}/questions/index.json`, { headers: { 'accept-encoding': 'br' } })
  expect([await got.text(), got.headers.get('etag'), asked]).toEqual(['{"a":1}', null, ['br']])
})

test('Next may compress a file in pieces, and a page about nothing that takes its place', async () => {
  const compression = createRequire(import.meta.url)('next/dist/compiled/compression')
  const words = JSON.stringify(Array.from({ length: 40_000 }, (_, index) => Math.sin(index)))
  const compressed = (answer: (response: ServerResponse) => void) => (response: ServerResponse) =>
    compression({ threshold: 0 })(response.req, response, () => answer(response))
  const inTime = compressed((response) => {
    response.setHeader('content-type', 'application/json')
    const pieces = words.match(/.{1,9000}/gs) ?? []
    const next = () => {
      const piece = pieces.shift()
      if (piece === undefined) return response.end()
      response.write(piece)
      return setImmediate(() => setImmediate(next))
    }
    next()
  })
  const there = await fetch(`${await site(inTime, async () => 'never')}/articles/a/history.json`)
  expect(there.headers.get('content-encoding')).toBe('gzip')
  expect((await there.text()) === words).toBe(true)
  server?.close()
  const missing = await fetch(`${await site(compressed(empty(404)), async () => 'whole')}/leaflet.pdf`)
  expect([missing.status, missing.headers.get('content-encoding'), await missing.text()]).toEqual([404, null, 'whole'])
})

test('whole answers to one person, files and refused forms are left as they are', async () => {
  const url = await site(empty(404), async () => 'never')
  for (const path of ['/newsletter/confirm/x', '/comments/stop/x', '/api/x', '/admin', '/media/a.webp']) {
    expect(await (await fetch(url + path)).text(), path).toBe(EMPTY)
  }
  expect(await (await fetch(`${url}/forms/comment`, { method: 'POST', body: 'a=1' })).text()).toBe(EMPTY)
})

const page = (html: string) => (response: ServerResponse) => {
  response.statusCode = 200
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('content-length', Buffer.byteLength(html))
  response.end(html)
}

test.each([
  ['an object', (response: ServerResponse) => response.writeHead(308, { location: '/new' })],
  ['an array', (response: ServerResponse) => response.writeHead(308, ['location', '/new'])],
  ['nothing', (response: ServerResponse) => response.writeHead(308)],
])('a page that Next just made leads on to one address, its head sent with %s', async (_how, writeHead) => {
  const made = (response: ServerResponse) => {
    response.statusCode = 308
    response.setHeader('location', '/new')
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.appendHeader('location', '/new')
    response.appendHeader('set-cookie', ['a=1', 'b=2'])
    writeHead(response)
    response.end(EMPTY)
  }
  for (const dev of [false, true]) {
    const answer = await fetch(`${await site(made, nobody, dev)}/old`, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/new'])
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    server?.close()
  }
})

test('a page goes out whole, compressed for who can read that, and not at all to who has it', async () => {
  const html = `<h1>Milk — and “sleep”</h1>${'<p>words</p>'.repeat(500)}`
  const url = await site(page(html), async () => undefined)
  const plain = await fetch(`${url}/articles/a`, { headers: { 'accept-encoding': 'identity' } })
  expect(await plain.text()).toBe(html)
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(plain.headers.get('vary')).toBe('Accept-Encoding')
  const packed = await fetch(`${url}/articles/a`)
  expect([packed.headers.get('content-encoding'), await packed.text()]).toEqual(['gzip', html])
  const etag = packed.headers.get('etag') ?? ''
  expect(plain.headers.get('etag')).toBe(etag)
  const again = await fetch(`${url}/articles/a`, { headers: { 'if-none-match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
  const head = await fetch(`${url}/articles/a`, { method: 'HEAD' })
  expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, ''])
})

test('two pages never share their bytes', async () => {
  let turn = 0
  const url = await site(
    (response) => page(`<p>${'x'.repeat(2000)}${turn++}</p>`)(response),
    async () => undefined,
  )
  const [one, other] = [await (await fetch(`${url}/a`)).text(), await (await fetch(`${url}/a`)).text()]
  expect(one).not.toBe(other)
})

test('a page about something that was taken back goes out with 410, whole and to whoever asks for no body', async () => {
  const { Gone } = await import('@/site/kit/gone')
  const html = renderToStaticMarkup(createElement(Gone, { title: 'Withdrawn', standfirst: '', children: null }))
  const url = await site(page(html), async () => undefined)
  const answer = await fetch(`${url}/articles/a`)
  expect([answer.status, await answer.text()]).toEqual([410, html])
  const known = { 'if-none-match': answer.headers.get('etag') ?? '' }
  expect((await fetch(`${url}/articles/a`, { headers: known })).status).toBe(410)
  const head = await fetch(`${url}/articles/a`, { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([410, ''])
})

test('the page that says there is nothing here goes out with 404 at its own address, too', async () => {
  const html = '<meta name="bedside-status" content="404"/><h1>There is no page here</h1>'
  const answer = await fetch(`${await site(page(html), async () => undefined)}/nothing-here`)
  expect([answer.status, await answer.text()]).toEqual([404, html])
})

test('words that look like the mark of a page that is gone change no status', async () => {
  const words = '<meta name="bedside-status" content="410"/>'
  const url = await site(page(renderToStaticMarkup(createElement('p', { title: words }, words))), async () => undefined)
  expect((await fetch(`${url}/articles/a`)).status).toBe(200)
})

const MARK = '<meta name="bedside-page" content="finished"/>'
const FLIGHT = '<script>self.__next_f.push([1,"words"])</script>'
const finished = `<!DOCTYPE html><head>${MARK}</head><p>words</p>`
const scriptsAllowed = (answer: Response) =>
  answer.headers.get('content-security-policy')?.match(/script-src [^;]*/)?.[0] ?? ''
const nobody = async () => undefined

test.each([
  ['at once', page(finished + FLIGHT)],
  [
    'in pieces',
    (response: ServerResponse) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.flushHeaders()
      response.write(Buffer.from(finished))
      response.write(FLIGHT)
      response.end()
    },
  ],
])('a finished page that comes %s goes out without Next’s scripts, and may run no other', async (_how, answer) => {
  const url = await site(answer, nobody)
  for (const path of ['/articles/a', '/search?q=milk', '/reviews/a-key']) {
    const got = await fetch(url + path)
    expect(await got.text(), path).toBe(finished)
    expect(scriptsAllowed(got), path).toMatch(/^script-src 'self' 'sha256-[\w+/=]+'$/)
  }
})

test('a page that is not understood keeps its scripts, and may run them', async () => {
  const whole = `${finished}<script>nobody(knows)</script>${FLIGHT}`
  const got = await fetch(`${await site(page(whole), nobody)}/articles/a`)
  expect(await got.text()).toBe(whole)
  expect(scriptsAllowed(got)).toBe("script-src 'self' 'unsafe-inline'")
})

test('words of a reader loosen nothing on a page of our own making', async () => {
  const words = '<!doctype html><p>&lt;meta name="bedside-page" content="finished"/&gt; self.__next_f.push([1,"x"])</p>'
  const url = await site(page(words), nobody)
  for (const path of ['/comments/mine/a-key', '/articles/a']) {
    const got = await fetch(url + path)
    expect(await got.text()).toBe(words)
    expect(scriptsAllowed(got)).not.toContain('unsafe-inline')
  }
})

test('in development a page keeps what makes it change while somebody works at it', async () => {
  const got = await fetch(`${await site(page(finished + FLIGHT), nobody, true)}/articles/a`)
  expect(await got.text()).toBe(finished + FLIGHT)
  expect(scriptsAllowed(got)).toContain("'unsafe-eval'")
})

test('a browser may keep a search to go back to, but nothing that answers one person', async () => {
  const unkept = (response: ServerResponse) => {
    response.setHeader('cache-control', 'private, no-cache, no-store, max-age=0, must-revalidate')
    page(finished)(response)
  }
  const url = await site(unkept, nobody)
  const kept = async (path: string) => (await fetch(url + path)).headers.get('cache-control')
  expect(await kept('/search?q=milk')).toBe('private, no-cache')
  expect(await kept('/reviews/a-key')).toContain('no-store')
})

test('links that a finger is about to follow may be fetched in advance, by rules that every public page names', async () => {
  const url = await site(page(finished), nobody)
  const rulesOf = async (path: string) => (await fetch(url + path)).headers.get('speculation-rules')
  expect(await rulesOf('/articles/a')).toBe('"/speculation-rules.json"')
  expect(await rulesOf('/reviews/a-key')).toBeNull()
  expect(await rulesOf('/admin')).toBeNull()
  const rules = await fetch(`${url}/speculation-rules.json`)
  expect(rules.headers.get('content-type')).toBe('application/speculationrules+json')
  expect(await rules.json()).toMatchObject({ prefetch: [{ eagerness: 'moderate' }] })
})
