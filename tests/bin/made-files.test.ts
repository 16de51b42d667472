import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { innerAddress, plainAddress } from '../../bin/addresses.mjs'
import { isMadeFile } from '../../bin/made-files.mjs'
import { createListener } from '../../bin/web.mjs'

let server: Server | undefined
afterEach(() => server?.close())

async function site(answer: (response: ServerResponse) => void) {
  server = createServer(createListener((_request, response) => answer(response), { notFound: async () => undefined }))
  await new Promise<void>((settle) => server?.listen(0, '127.0.0.1', settle))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** As Next answers with a kept route: headers first, then pieces. */
const inPieces = (status: number, text: string) => (response: ServerResponse) => {
  response.statusCode = status
  response.setHeader('content-type', 'application/rss+xml; charset=utf-8')
  response.setHeader('last-modified', 'Mon, 30 Nov 2026 10:00:00 GMT')
  response.flushHeaders()
  // What compresses an answer sends its head before the first piece.
  response.writeHead(status)
  const bytes = Buffer.from(text)
  response.write(bytes.subarray(0, 7))
  response.write(new Uint8Array(bytes.subarray(7)))
  response.end()
}

test('a feed goes out whole, compressed, and not at all to who has it', async () => {
  const text = `<rss>“Milk”${'<item/>'.repeat(400)}</rss>`
  const url = `${await site(inPieces(200, text))}/topics/sleep/feed.xml`
  const packed = await fetch(url)
  expect([packed.status, packed.headers.get('content-encoding'), await packed.text()]).toEqual([200, 'gzip', text])
  const plain = await fetch(url, { headers: { 'accept-encoding': 'identity' } })
  expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, text])
  const etag = packed.headers.get('etag') ?? ''
  const ask = async (headers: Record<string, string>) => (await fetch(url, { headers })).status
  expect(await ask({ 'if-none-match': etag })).toBe(304)
  expect(await ask({ 'if-modified-since': 'Mon, 30 Nov 2026 10:00:00 GMT' })).toBe(304)
  expect(await ask({ 'if-modified-since': 'Mon, 30 Nov 2026 09:59:59 GMT' })).toBe(200)
  expect(await ask({ 'if-none-match': '"other"', 'if-modified-since': 'Mon, 30 Nov 2026 11:00:00 GMT' })).toBe(200)
  const head = await fetch(url, { method: 'HEAD' })
  expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, ''])
})

test('what is gone or not there keeps its status and its words', async () => {
  for (const status of [404, 410]) {
    const answer = await fetch(`${await site(inPieces(status, 'It is not here.'))}/articles/a.md`)
    expect([answer.status, await answer.text(), answer.headers.get('etag')]).toEqual([status, 'It is not here.', null])
    server?.close()
  }
})

test.each([
  ['/feed.xml', true],
  ['/es/feed.atom', true],
  ['/people/ada/feed.xml', true],
  ['/articles/a/comments.xml', true],
  ['/articles/a.md', true],
  ['/es/articles/a.md', true],
  ['/api/a.md', false],
  ['/media/a.md', false],
  ['/sitemap.xml', true],
  ['/sitemaps/articles-2.xml', true],
  ['/llms.txt', true],
  ['/robots.txt', false],
  ['/articles/a/history.json', false],
  ['/articles/feed', false],
])('%s is a file that is kept: %s', (path, is) => {
  expect(isMadeFile(path)).toBe(is)
})

test('the Markdown of an article has one address', () => {
  expect(innerAddress('/articles/milk.md')).toBe('/en/articles/milk/markdown')
  expect(innerAddress('/es/articles/milk.md?x=1')).toBe('/es/articles/milk/markdown?x=1')
  expect(innerAddress('/articles/a/b.md')).toBe('/en/articles/a/b.md')
  expect(plainAddress('/articles/milk/markdown')).toBe('/articles/milk.md')
  expect(plainAddress('/es/articles/milk/markdown?x=1')).toBe('/es/articles/milk.md?x=1')
})
