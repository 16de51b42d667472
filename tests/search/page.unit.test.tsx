import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { readQuery } from '@/search/query-language'
import { addressOf, readParams } from '@/search/web/asked'
import { SearchPage } from '@/search/web/search-page'

const found = { hits: [], many: 0, isMost: false, page: 1, pages: 0, unknown: [], isCut: false, dangers: [] }
const shown = (q: string, more = {}) =>
  renderToStaticMarkup(
    <SearchPage
      asked={readParams({ q })}
      answer={{ state: 'found', found: { ...found, ...more } }}
      language="en"
      topics={[{ slug: 'sleep', title: 'Sleep' }]}
      newest={null}
    />,
  )

test('what was typed and what was found stay text', () => {
  const evil = '"><script>alert(1)</script>'
  const html = shown(evil, {
    hits: [
      {
        kind: 'article',
        path: '/articles/a',
        title: [
          { text: '<b>Milk', isMarked: true },
          { text: ' & more', isMarked: false },
        ],
        excerpt: [{ text: '<img src=x onerror=alert(1)>', isMarked: false }],
        published: '2026-01-01T00:00:00.000Z',
      },
    ],
    many: 1,
    pages: 1,
    instead: evil,
    unknown: [evil],
  })
  expect(html).not.toMatch(/<script|<img|<b>/)
  expect(html).toContain('<mark>&lt;b&gt;Milk</mark> &amp; more')
})

test('a slip that was read as another word says so, and only asks where nothing was found', () => {
  const hits = [{ kind: 'article', path: '/articles/a', title: [], excerpt: [], published: '' }]
  expect(shown('feverr', { instead: 'fever', hits, many: 1, pages: 1 })).toContain(
    'Showing results for <a href="/search?q=fever">fever</a>.',
  )
  expect(shown('"feverr"', { instead: '"fever"' })).toContain('Did you mean <a')
})

test('words that no text has are named above what the others found', () => {
  const hits = [{ kind: 'article', path: '/articles/a', title: [], excerpt: [], published: '' }]
  const asked = { unknown: ['pram', 'x', 'gel'], hits, many: 1, pages: 1 }
  expect(shown('pram x gel milk', asked)).toContain('Nothing we have published has “pram” or “gel”.')
  expect(shown('milk', { hits, many: 1, pages: 1 })).not.toContain('Nothing we have published')
  expect(shown('pram', { unknown: ['pram'] })).not.toContain('has “pram”')
})

test('no link on the page is empty', () => {
  expect(shown('milk')).not.toMatch(/<a href[^>]*><\/a>/)
})

test('where nothing was found the page says what may help', () => {
  expect(shown('"never so"')).toContain('without the quotes')
  expect(shown('milk', { nothing: 'only-without' })).toContain('Please say what to look for')
  expect(shown('milk')).toContain('/questions/ask')
})

test('of words too long or not to be seen as much is looked for as can be, and the page says so', () => {
  const asked = readParams({ q: `sore\u0000throat ${'milk '.repeat(2000)}` })
  expect(asked.q).toMatch(/^sore throat milk/)
  expect(readQuery(asked.q).isCut).toBe(true)
  expect(shown(asked.q, { isCut: true })).toContain('only its beginning was looked for')
})

test('an address says no more than was asked, and nonsense in it is passed over', () => {
  expect(readParams({ q: ['a', 'b'], kind: 'constructor', age: 'year', page: '-1' })).toEqual({
    q: 'a',
    topic: undefined,
    kind: undefined,
    age: 'year',
    page: 1,
  })
  expect(readParams({ q: 'a', topic: 'sleep\u0000' }).topic).toBeUndefined()
  expect(readParams({ q: 'a', topic: 'first-foods' }).topic).toBe('first-foods')
  expect(addressOf('/search', { q: 'a&b', page: 2 })).toBe('/search?q=a%26b&page=2')
  expect(addressOf('/search', { page: 1 })).toBe('/search')
})
