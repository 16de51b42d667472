import { request as httpRequest, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { createListener, createWebServer } from '../../bin/web.mjs'

type Answer = { status: number; headers: IncomingMessage['headers']; body: string }
type Sent = { method?: string; headers?: Record<string, string>; body?: string | Buffer; chunked?: boolean }

let server: Server | undefined
let reached = 0

async function listening(trustedProxies = '') {
  reached = 0
  const listener = createListener(echo, { trustedProxies })
  server = createWebServer({ dev: false }).on('request', listener)
  await new Promise<void>((settle) => server?.listen(0, '127.0.0.1', settle))
  return (server.address() as AddressInfo).port
}

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** Stands in for Next: says what it was given. */
async function echo(request: IncomingMessage, response: ServerResponse) {
  reached += 1
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const { method, url, headers } = request
  response.end(JSON.stringify({ method, url, headers, length: Buffer.concat(chunks).length }))
}

function send(port: number, path: string, { method = 'GET', headers = {}, body, chunked }: Sent = {}): Promise<Answer> {
  const length = body !== undefined && !chunked ? { 'content-length': String(Buffer.byteLength(body)) } : {}
  return new Promise((settle, reject) => {
    const options = { host: '127.0.0.1', port, path, method, headers: { ...length, ...headers }, agent: false }
    const request = httpRequest(options, async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk)
      settle({
        status: response.statusCode ?? 0,
        headers: response.headers,
        body: Buffer.concat(chunks).toString(),
      })
    })
    request.on('error', reject)
    request.end(body)
  })
}

function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((settle, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('close', () => settle(answer))
    socket.on('error', reject)
  })
}

test('a reader’s request reaches the site', async () => {
  const port = await listening()
  const answer = await send(port, '/articles/a?page=2')
  expect(JSON.parse(answer.body)).toMatchObject({ method: 'GET', url: '/en/articles/a?page=2' })
})

test('whatever a reader typed into the search reaches it, however long and with what no address may hold', async () => {
  const port = await listening()
  for (const path of ['/search', '/search/results.json', '/es/search']) {
    const answer = await send(port, `${path}?q=milk%00%zz${'a'.repeat(9000)}`)
    expect([answer.status, reached > 0], path).toEqual([200, true])
  }
  expect((await send(port, `/articles?q=${'a'.repeat(9000)}`)).status).toBe(400)
})

describe('a refusal', () => {
  test.each<[string, Sent, number]>([
    ['/', { method: 'POST', body: 'a=1' }, 405],
    ['/articles/a', { method: 'DELETE' }, 405],
    ['/', { method: 'TRACE' }, 405],
    ['/%zz', {}, 400],
    [`/${'a'.repeat(5000)}`, {}, 400],
    ['/', { headers: { host: 'exa mple' } }, 400],
    ['/internal/expire', { method: 'POST', headers: { 'x-forwarded-for': '127.0.0.1' } }, 404],
    ['/forms/comment', { method: 'POST', body: 'x'.repeat(70_000) }, 413],
    ['/forms/comment', { method: 'POST', body: 'x'.repeat(70_000), chunked: true }, 413],
    ['/webhooks/resend', { method: 'POST', body: Buffer.alloc(1_100_000) }, 413],
  ])('%s %j answers %i with a page and never reaches the site', async (path, sent, status) => {
    const port = await listening()
    const answer = await send(port, path, sent)
    expect(answer.status).toBe(status)
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.body).toContain('<a href="/">Go to the front page</a>')
    expect(answer.body).not.toMatch(/\bat \S+:\d+|Error/)
    expect(reached).toBe(0)
  })

  test('names the methods that are possible', async () => {
    const port = await listening()
    const answer = await send(port, '/forms/comment', { method: 'PUT' })
    expect(answer.headers.allow).toBe('GET, HEAD, POST')
  })

  test('of something that is not HTTP is a page too', async () => {
    const port = await listening()
    expect(await sendRaw(port, 'hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [\s\S]*Go to the front page/)
  })

  test('of CONNECT is 405', async () => {
    const port = await listening()
    expect(await sendRaw(port, 'CONNECT example.org:443 HTTP/1.1\r\nHost: example.org\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 405 /,
    )
  })
})

test('a small body of unannounced length arrives whole', async () => {
  const port = await listening()
  const answer = await send(port, '/forms/comment', { method: 'POST', body: 'a'.repeat(60_000), chunked: true })
  expect(JSON.parse(answer.body)).toMatchObject({ length: 60_000, headers: { 'content-length': '60000' } })
})

test('the site’s own call from this machine passes', async () => {
  const port = await listening()
  expect((await send(port, '/internal/expire', { method: 'POST' })).status).toBe(200)
})

describe('headers', () => {
  const forged = {
    'x-bedside-address': '192.0.2.1',
    'x-forwarded-for': '192.0.2.2',
    'x-forwarded-proto': 'https',
    'x-real-ip': '192.0.2.3',
    'x-middleware-subrequest': 'middleware',
    'x-matched-path': '/admin',
    'x-now-route-matches': '1',
    'x-invoke-path': '/admin',
    'x-prerender-revalidate': 'key',
    rsc: '1',
  }

  test('that only we or Next may write are taken away', async () => {
    const port = await listening()
    const { headers } = JSON.parse((await send(port, '/', { headers: forged })).body)
    expect(Object.keys(headers).sort()).toEqual(['connection', 'host', 'rsc', 'x-bedside-address'])
    expect(headers['x-bedside-address']).toBe('127.0.0.1')
  })

  test('of a trusted proxy are kept and believed', async () => {
    const port = await listening('127.0.0.0/8')
    const { headers } = JSON.parse((await send(port, '/', { headers: forged })).body)
    expect(headers).toMatchObject({ 'x-bedside-address': '192.0.2.2', 'x-forwarded-proto': 'https' })
    expect(headers).not.toHaveProperty('x-middleware-subrequest')
  })
})

describe('pages that were asked for', () => {
  async function asked(answer: number) {
    const seen: string[] = []
    let changes = 0
    const readAgain = async () => {
      changes += 1
    }
    const warmth = { seen: (path: string) => seen.push(path), readAgain }
    const listener = createListener((_, response: ServerResponse) => response.writeHead(answer).end(), { warmth })
    server = createWebServer({ dev: false }).on('request', listener)
    await new Promise<void>((settle) => server?.listen(0, '127.0.0.1', settle))
    const { port } = server.address() as AddressInfo
    for (const path of ['/articles/sleep', '/articles?page=2', '/feed.xml', '/admin', '/healthz'])
      await send(port, path)
    await send(port, '/internal/changes', { method: 'POST', body: '{}' })
    return { seen, changes }
  }

  test('are remembered without their questions', async () => {
    expect(await asked(200)).toEqual({ seen: ['/articles/sleep'], changes: 0 })
  })

  test('are read again when a change has expired some of them', async () => {
    expect(await asked(204)).toEqual({ seen: [], changes: 1 })
  })
})
