import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isPublicAddress, leadsOutside } from '@/platform/public-address'
import { type Itinerary, visit } from '@/platform/visit'

let server: Server
let base = ''

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x')
    if (pathname === '/to-metadata') {
      response.writeHead(302, { location: 'http://169.254.169.254/' }).end()
      return
    }
    if (pathname === '/to-file') {
      response.writeHead(302, { location: 'file:///etc/passwd' }).end()
      return
    }
    if (pathname === '/round') {
      response.writeHead(302, { location: '/round' }).end()
      return
    }
    if (pathname === '/long') {
      response.end('a'.repeat(100_000))
      return
    }
    if (pathname === '/never') return
    if (pathname === '/drip') {
      response.write('a')
      const dripping = setInterval(() => response.write('a'), 20)
      response.on('close', () => clearInterval(dripping))
      return
    }
    response.end('hello')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${portOf(server)}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const portOf = (one: Server) => {
  const address: AddressInfo | string | null = one.address()
  return typeof address === 'object' && address ? address.port : 0
}

const careful: Itinerary = {
  method: 'GET',
  headers: {},
  timeoutMs: 400,
  maxBytes: 1000,
  redirects: 3,
  mayReach: (address) => address === '127.0.0.1' || isPublicAddress(address),
  turn: async () => {},
}

test('a page is fetched, and cut where it is too long', async () => {
  expect(await visit(base, careful)).toMatchObject({ ok: true, status: 200, body: Buffer.from('hello'), whole: true })
  const long = await visit(`${base}/long`, careful)
  expect(long).toMatchObject({ ok: true, whole: false })
  expect(long.ok && long.body.length).toBe(1000)
})

test.each([
  ['/to-metadata', 'not-allowed'],
  ['/to-file', 'not-allowed'],
  ['/round', 'too-many-redirects'],
  ['/never', 'timeout'],
  ['/drip', 'timeout'],
])('%s leads to nothing: %s', async (path, why) => {
  expect(await visit(`${base}${path}`, { ...careful, maxBytes: 1_000_000 })).toEqual({ ok: false, why })
})

test.each([
  'http://127.0.0.1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://localhost/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://10.0.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://user:password@example.org/',
  'ftp://example.org/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'not an address',
])('%s is not asked', async (address) => {
  const asked: string[] = []
  const strict = { ...careful, mayReach: (ip: string) => isPublicAddress(ip) && asked.push(ip) > 0 }
  expect(await visit(address, strict)).toEqual({ ok: false, why: 'not-allowed' })
  expect(asked).toEqual([])
})

test.each([
  ['8.8.8.8', true],
  ['127.0.0.1', false],
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['172.32.0.1', true],
  ['192.168.1.1', false],
  ['100.64.0.1', false],
  ['169.254.169.254', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['2606:4700::1111', true],
  ['::1', false],
  ['::', false],
  ['fe80::1', false],
  ['fc00::1', false],
  ['::ffff:10.0.0.1', false],
  ['64:ff9b::a00:1', false],
  ['2002:a00:1::', false],
  ['example.org', false],
])('%s is public: %s', (address, is) => {
  expect(isPublicAddress(address)).toBe(is)
})

test.each([
  ['https://example.org/a', true],
  ['https://www.who.int', true],
  ['http://8.8.8.8/', true],
  ['http://localhost:3400/', false],
  ['http://LOCALHOST./', false],
  ['http://intranet/page', false],
  ['http://printer.local/', false],
  ['http://db.internal/', false],
  ['http://10.0.0.1/', false],
  ['http://0x7f000001/', false],
  ['http://2130706433/', false],
  ['http://169.254.169.254/latest', false],
  ['http://[::1]/', false],
  ['http://[fe80::1]/', false],
  ['http://[fd00::1]:8080/', false],
  ['http://[::ffff:10.0.0.1]/', false],
  ['https://', false],
])('%s leads outside: %s', (address, does) => {
  expect(leadsOutside(address)).toBe(does)
})
