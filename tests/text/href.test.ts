import { expect, test } from 'vitest'
import { safeHref, webAddress } from '@/text/href'

test.each([
  'https://example.org/a?b=c#d',
  'HTTP://EXAMPLE.ORG',
  'https://example.org/wiki/Milk_(drink)',
  'https://пример.рф/молоко',
  'mailto:someone@example.org',
  'tel:+4930123456',
  '/articles/milk',
  './milk',
  '../milk',
  '?page=2',
  '#what-is-known',
])('%s may be followed', (href) => {
  expect(safeHref(href)).toBe(href)
  expect(safeHref(` ${href}  `)).toBe(href)
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  'java\u200bscript:alert(1)',
  'javascript&colon;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'ftp://example.org',
  '//example.org',
  '/\\example.org',
  '\\\\example.org',
  '/\t/example.org',
  'https:example.org',
  'https:///example.org',
  'https://',
  'https://exa mple.org',
  'https://[',
  'mailto:',
  'example.org',
  'milk',
  '',
  '\ud800',
  '/\udfff',
  null,
  undefined,
  7,
  {},
  ['https://example.org'],
])('%j may not', (href) => {
  expect(safeHref(href)).toBeUndefined()
})

test.each(['/a', '#a', 'mailto:a@example.org', 'javascript:alert(1)'])('%s is no web address', (href) => {
  expect(webAddress(href)).toBeUndefined()
  expect(webAddress('https://example.org')).toBe('https://example.org')
})
