import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { withPlaces } from '@/articles/versions'
import { GET } from '@/articles/web/compare.route'
import { DifferencePage } from '@/articles/web/difference-page'
import { versionNumber, versionPair } from '@/articles/web/history'
import { HistoryPage } from '@/articles/web/history-page'
import { VersionPage } from '@/articles/web/version-page'
import { DifferenceView } from '@/site/article/difference-view'
import { differenceOf } from '@/text/difference'
import type { Programme } from '@/text/paid-links'

const unlike = Array.from({ length: 12 }, (_, index) => `Paragraph ${index} has words of its own, number ${index}.`)
const canonical = (...blocks: string[]) =>
  `bedside-text 1\n${['# Opening hours', ...blocks].map((block) => `\n${block}\n`).join('')}`

const version = (number: number, text: string | null, more = {}) => ({
  number,
  time: '2026-01-31T09:30:00.000Z',
  changeClass: 'clarity',
  note: `Note ${number}.`,
  text,
  latest: 3,
  ...more,
})
const surroundings = { sources: [], places: { 'articles/a1': '/articles/elsewhere' }, programmes: [] }
const where = { language: 'en', slug: 'opening-hours' }
const removal = { reason: 'A court asked for it.', at: '2026-02-01T00:00:00.000Z' }

test('a difference is told in words and marks, and what did not change is folded', () => {
  const before = [...unlike, 'It is open on Tuesday.', 'Gone.'].join('\n\n')
  const after = ['New here altogether.', ...unlike, 'It is open on Wednesday.'].join('\n\n')
  const html = renderToStaticMarkup(<DifferenceView paragraphs={differenceOf(before, after)} />)
  expect(html).toContain('<b>Added</b><p><ins>New here altogether.</ins>')
  expect(html).toContain('<b>Removed</b><p><del>Gone.</del>')
  expect(html).toContain('<summary>11 unchanged paragraphs</summary>')
  expect(html).toMatch(/<del><span class="visually-hidden">removed: <\/span>Tuesday/)
  expect(html).toMatch(/<ins><span class="visually-hidden">added: <\/span>Wednesday/)
})

test('what an editor typed is words in a difference, never markup', () => {
  const html = renderToStaticMarkup(<DifferenceView paragraphs={differenceOf('a', 'a <script>x</script>')} />)
  expect(html).not.toContain('<script>')
})

test('a difference shows no sign of the canonical form', () => {
  const from = version(1, canonical('See *this* [page](@articles/a1).'))
  const to = version(2, canonical('See *that* [page](@articles/a1).'))
  const html = renderToStaticMarkup(<DifferencePage title="T" {...{ from, to, surroundings }} {...where} />)
  expect(html).toContain('page (link to /articles/elsewhere).')
  expect(html).not.toMatch(/[*@]|bedside-text/)
  expect(html).toContain('Clarity. Note 2.')
})

test('bold alone, the same text and a withdrawn text are told instead of an empty difference', () => {
  const html = (before: string | null, after: string | null) =>
    renderToStaticMarkup(
      <DifferencePage
        title="T"
        from={version(1, before, before === null && { removal })}
        to={version(2, after)}
        surroundings={surroundings}
        {...where}
      />,
    )
  expect(html(canonical('*a*'), canonical('a'))).toContain('Only how words are set apart changed')
  expect(html(canonical('a'), canonical('a'))).toContain('Both versions have the same text')
  expect(html(null, canonical('a'))).toContain('withdrawn for legal reasons: A court asked for it.')
})

test('an old version says what it is before its text, and where the current one is', () => {
  const text = canonical('See [this](@articles/a1).', '@key-point', '  Look.')
  const html = renderToStaticMarkup(<VersionPage version={version(2, text)} surroundings={surroundings} {...where} />)
  expect(html.indexOf('Version 2, not the current text')).toBeLessThan(html.indexOf('<h1>'))
  expect(html).toContain('href="/articles/opening-hours"')
  expect(html).toContain('href="/articles/opening-hours/history/2-to-3"')
  expect(html).toContain('<a href="/articles/elsewhere">this</a>')
  const gone = renderToStaticMarkup(
    <VersionPage version={version(2, null, { removal })} surroundings={surroundings} {...where} />,
  )
  expect(gone).toContain('withdrawn for legal reasons')
  expect(gone).toContain('A court asked for it.')
})

test('a link that earns money says so in an old version too, and a source earns nothing', () => {
  const programme: Programme = {
    name: 'Shop',
    hosts: ['shop.example'],
    told: 'by-parameter',
    parameters: ['tag'],
    sentence: 'We earn from this shop.',
    demandsSentence: true,
    inLetters: 'remove-link',
  }
  const id = '00000000-0000-4000-8000-000000000001'
  const source = { id, title: 'A paper', url: 'https://shop.example/paper?tag=me', state: 'complete' as const }
  const text = canonical(`Buy [this](https://shop.example/a?tag=me) one.{${id}}`)
  const html = (programmes: Programme[]) =>
    renderToStaticMarkup(
      <VersionPage
        version={version(2, text)}
        surroundings={{ ...surroundings, sources: [source], programmes }}
        {...where}
      />,
    )
  const honest = html([programme])
  expect(honest).toMatch(/<a href="https:\/\/shop\.example\/a\?tag=me"[^>]*rel="[^"]*sponsored[^>]*>this/)
  expect(honest.indexOf('We earn from this shop.')).toBeGreaterThan(0)
  expect(honest.indexOf('We earn from this shop.')).toBeLessThan(honest.indexOf('shop.example/a'))
  expect(honest).toContain('(paid link)')
  expect(honest).toContain('href="https://shop.example/paper"')
  expect(html([])).not.toContain('aria-label="Disclosure"')
})

test('a link in an old version is a link only where it is one', () => {
  const places = { 'articles/a1': '/articles/b_c' }
  expect(withPlaces('[x](@articles/a1) \\](@articles/a1) \\\\](@articles/a1) ](@pages/p1)', places)).toBe(
    '[x](/articles/b\\_c) \\](@articles/a1) \\\\](/articles/b\\_c) ](@pages/p1)',
  )
})

test('the history names every version, review and correction, and nobody of the desk', () => {
  const revision = (number: number, more = {}) => ({
    number,
    time: `2026-01-0${number}T00:00:00.000Z`,
    changeClass: number === 1 ? 'first' : 'evidence',
    note: '',
    contentHash: 'c',
    previousHash: null,
    hash: 'h',
    ...more,
  })
  const at = '2026-02-01T00:00:00.000Z'
  const html = renderToStaticMarkup(
    <HistoryPage
      history={{
        id: 'a',
        title: 'Opening hours',
        revisions: [revision(2, { removal }), revision(1)],
        reviews: [
          { id: '1', at, event: 'signed', who: 'Sam Sample', version: 2, sections: 1 },
          { id: '2', at, event: 'signed', version: 1, sections: 0 },
          { id: '3', at, event: 'withdrawn', sections: 0 },
          { id: '4', at, event: 'recorded', who: 'Sam Sample', sections: 0 },
        ],
        corrections: [
          {
            id: 'c',
            article: { title: 'T', path: '/' },
            wasWrong: 'It said Tuesday.',
            isRight: 'It is Wednesday.',
            material: true,
            at,
            savedAt: at,
            versions: { from: 1, to: 2 },
          },
        ],
      }}
      {...where}
    />,
  )
  for (const words of [
    'Sam Sample signed 1 section of version 2.',
    'A reviewer signed version 1. The credit was withdrawn since.',
    'A reviewer’s credit was withdrawn.',
    'Sam Sample is credited as a reviewer; no text was signed.',
    'The text was withdrawn for legal reasons: A court asked for it.',
    'It stood in versions 1 to 2.',
    'href="/articles/opening-hours/history/1-to-2"',
    'href="/articles/opening-hours/history.json"',
    'action="/articles/opening-hours/compare"',
  ])
    expect(html).toContain(words)
})

test.each([
  ['from=1&to=3', '/articles/opening-hours/history/1-to-3'],
  ['from=3&to=1', '/articles/opening-hours/history/1-to-3'],
  ['from=2&to=2', '/articles/opening-hours/history'],
  ['from=x&to=2', '/articles/opening-hours/history'],
  ['from=1e9&to=//evil.example', '/articles/opening-hours/history'],
  ['', '/articles/opening-hours/history'],
])('comparing %s leads to %s', async (asked, to) => {
  const answer = await GET(new Request(`https://x.example/articles/opening-hours/compare?${asked}`), {
    params: Promise.resolve(where),
  })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, to])
})

test('a version is known by its plain number, a pair by two in order', () => {
  expect(['1', '12', '0', '01', '-1', '1.0', '1e3', '', '99999999'].map(versionNumber)).toEqual([
    1,
    12,
    ...Array.from({ length: 7 }),
  ])
  expect(['1-to-2', '2-to-1', '1-to-1', '1-to-2-to-3', 'a-to-2', '1-2'].map(versionPair)).toEqual([
    { from: 1, to: 2 },
    ...Array.from({ length: 5 }),
  ])
})
