import { expect, test } from 'vitest'
import { innerAddress, plainAddress } from '../../bin/addresses.mjs'
import { isForEverybody, isPublicPage, replyHeaders } from '../../bin/reply-headers.mjs'

test.each([
  ['/', '/en'],
  ['/?from=letter', '/en?from=letter'],
  ['/articles', '/en/articles'],
  ['/articles/a?page=2', '/en/articles/a?page=2'],
  ['/topics/sleep/feed.xml', '/en/topics/sleep/feed.xml'],
  ['/feed.xml', '/en/feed.xml'],
  ['/newsletter/unsubscribe/x', '/en/newsletter/unsubscribe/x'],
  ['/comments/received', '/en/comments/received'],
  ['/comments/confirm/x', '/comments/confirm/x'],
  ['/review/x', '/en/review/x'],
  ['/reviews', '/en/reviews'],
  ['/search?q=a/b', '/en/search?q=a/b'],
  ['/es/articles/a', '/es/articles/a'],
  ['/articlesque', '/articlesque'],
  ['/admin', '/admin'],
  ['/media/a.webp', '/media/a.webp'],
])('%s is read as %s', (outer, inner) => {
  expect(innerAddress(outer)).toBe(inner)
})

test.each([
  ['/en', '/'],
  ['/en/', '/'],
  ['/en?x=1', '/?x=1'],
  ['/en/about', '/about'],
  ['/en//evil.example', '/evil.example'],
  ['/english', undefined],
  ['/es/about', undefined],
  ['/topics/', '/topics'],
  ['/articles/a//?page=2', '/articles/a?page=2'],
  ['/en/topics/', '/topics'],
  ['/articles/a/markdown?x', '/articles/a.md?x'],
  ['/', undefined],
  ['/2019/', undefined],
  ['//evil.example/', undefined],
  ['//topics/', undefined],
])('%s leads to %s', (asked, plain) => {
  expect(plainAddress(asked)).toBe(plain)
})

function headersOf(path: string, siteUrl = 'http://localhost:3000') {
  const headers = new Map<string, unknown>()
  const response = { setHeader: (name: string, value: unknown) => headers.set(name, value) }
  Reflect.apply(replyHeaders({ siteUrl }), undefined, [path, response])
  return headers
}

test('a public page is asked for again each time, an answer to one person is nobody’s to keep', () => {
  expect(headersOf('/articles/a').get('cache-control')).toBe('public, max-age=0, must-revalidate')
  expect(headersOf('/comments/received').get('cache-control')).toBe('public, max-age=0, must-revalidate')
  for (const path of ['/forms/comment', '/comments/stop/x', '/healthz', '/admin', '/api/x']) {
    expect(headersOf(path).has('cache-control'), path).toBe(false)
  }
})

test('an address that is somebody’s key is told to no other page, is never kept and never found', () => {
  const doors = ['confirm', 'unsubscribe', 'block', 'check-your-mail', 'preferences', 'yours', 'new-address']
  const keys = ['/comments/mine/x', ...doors.map((door) => `/newsletter/${door}/x`)]
  const written = ['/newsletter/yours/x/export.json', ...keys, ...keys.map((key) => `${key}/`)]
  for (const path of [...written, ...written.map((key) => `/en${key}`)]) {
    const headers = headersOf(path)
    expect([headers.get('referrer-policy'), headers.get('x-robots-tag')], path).toEqual(['no-referrer', 'noindex'])
    expect(headers.get('cache-control'), path).toBe('no-store')
    expect(isPublicPage(path), path).toBe(false)
  }
  expect(headersOf('/newsletter/check-your-mail').get('cache-control')).toBe('public, max-age=0, must-revalidate')
  expect(isPublicPage('/newsletter/check-your-mail')).toBe(true)
})

test('what somebody searches for is told to no other page and never kept', () => {
  for (const path of ['/search', '/es/search', '/search/results.json', '/es/search/results.json']) {
    const headers = headersOf(path)
    expect([headers.get('referrer-policy'), headers.get('cache-control')], path).toEqual(['no-referrer', 'no-store'])
    expect(isForEverybody(path), path).toBe(false)
  }
  expect(headersOf('/searching').get('cache-control')).toBe('public, max-age=0, must-revalidate')
})

test('a draft that is looked at belongs to the desk, whatever language stands before its address', () => {
  for (const path of ['/preview/articles/x', '/de/preview/articles/x']) {
    expect(isPublicPage(path), path).toBe(false)
    expect(headersOf(path).has('speculation-rules'), path).toBe(false)
    expect(headersOf(path).get('content-security-policy'), path).toContain("'unsafe-inline'")
  }
})

test('https is promised only by a site that has it, and no page may load from elsewhere', () => {
  expect(headersOf('/').has('strict-transport-security')).toBe(false)
  expect(headersOf('/', 'https://example.org').has('strict-transport-security')).toBe(true)
  expect(String(headersOf('/').get('content-security-policy'))).not.toMatch(/https?:/)
})
