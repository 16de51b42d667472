import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { affectedVersions } from '@/articles/affected-versions'
import type { ArticleView } from '@/articles/article-view'
import { pathSinceVersion } from '@/articles/forwarding-address'
import type { History } from '@/articles/history'
import { sinceVersion } from '@/articles/since'
import { SincePage } from '@/articles/web/since-page'
import { pathsIn } from '@/site/paths'

const day = (number: number) => `2026-03-0${number}T09:00:00.000Z`

const revision = (number: number, changeClass = 'clarity', more = {}) => ({
  number,
  time: day(number),
  changeClass,
  note: `Note ${number}.`,
  contentHash: `text ${number}`,
  previousHash: null,
  hash: `hash ${number}`,
  ...more,
})
const correction = (more: Partial<History['corrections'][number]> = {}) => ({
  id: 'c1',
  article: { title: 'Opening hours', path: '/articles/opening-hours' },
  wasWrong: 'It said Tuesday.',
  isRight: 'It is Wednesday.',
  material: true,
  at: day(4),
  savedAt: day(4),
  ...more,
})
const history = (more: Partial<History> = {}): History => ({
  id: 'a',
  title: 'Opening hours',
  revisions: [revision(3, 'evidence'), revision(2), revision(1, 'first')],
  reviews: [],
  corrections: [],
  ...more,
})

const three = [revision(1, 'first'), revision(2), revision(3)]
const putRight = [revision(1, 'first'), revision(2), revision(3, 'correction')]

test.each([
  ['the named versions', { savedAt: day(4), versions: { from: 1, to: 2 } }, three, [], [1, 2]],
  ['one version', { savedAt: day(4), versions: { from: 3, to: 3 } }, putRight, [], [3]],
  ['all that were public then', { savedAt: day(4) }, three, [], [1, 2, 3]],
  ['none that came later', { savedAt: '2026-03-02T10:00:00.000Z' }, three, [], [1, 2]],
  ['all but the text that put it right', { savedAt: day(4) }, putRight, [], [1, 2]],
  ['that text too, where it put right something else', { savedAt: day(5) }, putRight, [day(4)], [1, 2, 3]],
  ['all but that text, whatever was corrected before it', { savedAt: day(4) }, putRight, [day(1)], [1, 2]],
  ['an only text', { savedAt: day(4) }, [revision(1, 'first')], [], [1]],
  ['nothing where nothing was public', { savedAt: day(1) }, [revision(2)], [], []],
])('a correction is about %s', (_, correcting, revisions, earlier, expected) => {
  expect(affectedVersions(correcting, revisions, earlier)).toEqual(expected)
})

test('only the newest version of an uncorrected article has not changed', () => {
  const what = (number: number, more = {}) => sinceVersion(history(more), number)?.what
  expect([1, 2, 3, 4].map((number) => what(number))).toEqual(['changed', 'changed', 'unchanged', undefined])
  const corrections = [correction({ versions: { from: 1, to: 1 } })]
  expect([1, 2, 3].map((number) => what(number, { corrections }))).toEqual(['corrected', 'changed', 'unchanged'])
  expect(what(3, { corrections: [correction({ versions: { from: 2, to: 3 } })] })).toBe('corrected')
  const back = [revision(3, 'clarity', { contentHash: 'text 1' }), revision(2), revision(1, 'first')]
  expect([1, 2].map((number) => what(number, { revisions: back }))).toEqual(['same-again', 'changed'])
})

test('what readers might have acted on comes before what is minor, whenever it was told', () => {
  const corrections = [
    correction({ id: 'minor', material: false, at: day(9) }),
    correction({ id: 'old', at: day(5) }),
    correction({ id: 'new', at: day(6) }),
  ]
  expect(sinceVersion(history({ corrections }), 1)?.corrections.map(({ id }) => id)).toEqual(['new', 'old', 'minor'])
})

const version = (number: number, text: string | null, more = {}) => ({
  number,
  time: day(number),
  changeClass: 'clarity',
  note: '',
  text,
  latest: 3,
  ...more,
})
const canonical = (words: string) => `bedside-text 1\n\n# Opening hours\n\n${words}\n`
const view = {
  language: 'en',
  slug: 'opening-hours',
  title: 'Opening hours',
  revisions: [],
  review: { kind: 'not-yet-reviewed', whole: false, credits: [], changed: [], notReviewed: [], sections: [] },
} as unknown as ArticleView

function pageOf(
  number: number,
  more: Partial<History> = {},
  text: string | null = canonical('It is open on Tuesday.'),
) {
  const since = sinceVersion(history(more), number)
  if (!since) expect.unreachable()
  const removal = text === null ? { removal: { reason: 'A court asked for it.', at: day(5) } } : {}
  return renderToStaticMarkup(
    <SincePage
      view={view}
      since={since}
      from={version(number, number === 3 ? canonical('It is open on Wednesday.') : text, removal)}
      to={version(3, canonical('It is open on Wednesday.'))}
      surroundings={{ sources: [], places: {}, programmes: [] }}
    />,
  )
}

test('who has the latest version reads that nothing has changed, and no difference', () => {
  const html = pageOf(3)
  expect(html).toContain('<h1>This article has not changed since you got it</h1>')
  expect(html).toContain('It is version 3, published on 3 March 2026, and still the latest.')
  expect(html).toContain('href="/articles/opening-hours"')
  expect(html).toContain('Not yet reviewed.')
  expect(html).not.toContain('word by word')
})

test('who has an old version reads the correction first, then each change, then the words', () => {
  const html = pageOf(1, { corrections: [correction({ versions: { from: 1, to: 2 } })] })
  const order = [
    'This article was corrected since you got it',
    'Correction: please read',
    'It said Tuesday.',
    'It is Wednesday.',
    '2 changes were published',
    '<b>Evidence.</b> Version 3. Note 3.',
    '<b>Clarity.</b> Version 2. Note 2.',
    'How its review stands now',
    'What changed, word by word',
    '</span>Wednesday',
  ].map((words) => html.indexOf(words))
  expect(order.every((at) => at >= 0)).toBe(true)
  expect(order).toEqual(order.toSorted((one, other) => one - other))
})

test('a text that was removed by law is told instead of compared', () => {
  expect(pageOf(1, {}, null)).toContain('withdrawn for legal reasons: A court asked for it.')
})

test('a letter and the site write the same address', () => {
  for (const language of ['en', 'es'])
    expect(pathSinceVersion({ language, slug: 'milk-at-night' }, 2)).toBe(pathsIn(language).since('milk-at-night', 2))
})
