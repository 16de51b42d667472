import { describe, expect, test } from 'vitest'
import { bodyLimit, isInternal, methodsInstead, readPath } from '../../bin/doors.mjs'

describe('a path is read as Next will understand it', () => {
  test.each([
    ['/articles/a', '/articles/a'],
    ['/articles/%C3%A4?q=%zz', '/articles/ä'],
    ['/.well-known/security.txt', '/.well-known/security.txt'],
    ['//internal///x', '/internal/x'],
    ['/%69nternal/x', '/internal/x'],
    ['/search?q=100%', '/search'],
  ])('%s', (url, path) => {
    expect(readPath(url)).toBe(path)
  })

  test.each([
    '/%zz',
    '/%',
    '/a%00b',
    '/articles?q=%00',
    '/a/../internal/x',
    '/a/%2e%2e/internal/x',
    '/a%2f..%2finternal',
    '/a\\b',
    '/a%0d%0ab',
    'http://example.org/',
    '*',
    '',
    `/${'a'.repeat(4096)}`,
  ])('%j means nothing', (url) => {
    expect(readPath(url)).toBeUndefined()
  })
})

describe('methods', () => {
  test.each([
    ['GET', '/articles/a'],
    ['HEAD', '/'],
    ['POST', '/forms/newsletter'],
    ['POST', '/newsletter/unsubscribe/token'],
    ['POST', '/newsletter/check-your-mail/handle'],
    ['POST', '/comments/stop/token'],
    ['POST', '/admin'],
    ['POST', '/preview/topics/id'],
    ['PATCH', '/api/articles/1'],
    ['OPTIONS', '/admin/login'],
  ])('%s %s is let through', (method, path) => {
    expect(methodsInstead(method, path)).toBeUndefined()
  })

  test.each([
    ['POST', '/', ['GET', 'HEAD']],
    ['POST', '/newsletter', ['GET', 'HEAD']],
    ['POST', '/newsletter/check-your-mail', ['GET', 'HEAD']],
    ['POST', '/administrator', ['GET', 'HEAD']],
    ['POST', '/Forms/newsletter', ['GET', 'HEAD']],
    ['DELETE', '/forms/newsletter', ['GET', 'HEAD', 'POST']],
    ['OPTIONS', '/articles/a', ['GET', 'HEAD']],
    ['TRACE', '/api/articles', ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']],
  ])('%s %s is not', (method, path, allowed) => {
    expect(methodsInstead(method, path)).toEqual(allowed)
  })
})

test.each([
  ['/forms/comment', 64 * 1024],
  ['/newsletter/confirm/x', 64 * 1024],
  ['/comments/confirm/x', 64 * 1024],
  ['/comments/not-me/x', 64 * 1024],
  ['/webhooks/resend', 1024 * 1024],
  ['/internal/expire', 1024 * 1024],
  ['/preview/topics/id', 1024 * 1024],
  ['/api/media', 20 * 1024 * 1024],
])('%s takes %i bytes', (path, limit) => {
  expect(bodyLimit(path)).toBe(limit)
})

test.each([
  ['/internal', true],
  ['/internal/x', true],
  ['/INTERNAL/x', true],
  ['/internals', false],
  ['/articles/internal/x', false],
])('%s is internal: %s', (path, expected) => {
  expect(isInternal(path)).toBe(expected)
})
