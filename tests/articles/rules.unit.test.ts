import { expect, test } from 'vitest'
import { type Candidate, classOfChange, mayBePublished, mayPublish, missingFrom } from '@/articles/rules'

const ready: Candidate = {
  title: 'Milk and sleep',
  standfirst: 'Most babies wake at night.',
  slug: 'milk-and-sleep',
  topics: 1,
  authors: 1,
  words: 400,
  hero: 'none',
  picturesWithoutAlt: 0,
  undisclosed: 0,
  lostLinks: 0,
}

test.each<[string, Partial<Candidate>, string[]]>([
  ['an article that has everything', {}, []],
  ['one with a described picture at its head', { hero: 'with-alt' }, []],
  ['no title', { title: '' }, ['title']],
  ['a title of blanks', { title: ' \n' }, ['title']],
  ['a standfirst of blanks', { standfirst: '  ' }, ['standfirst']],
  ['no address', { slug: '' }, ['slug']],
  ['no text', { words: 0 }, ['body']],
  ['no topic', { topics: 0 }, ['topics']],
  ['nobody who wrote it', { authors: 0 }, ['authors']],
  ['a picture at its head that is not described', { hero: 'without-alt' }, ['hero-alt']],
  ['a picture in the text that is not described', { picturesWithoutAlt: 2 }, ['picture-alt']],
  ['a link that nobody could follow', { lostLinks: 1 }, ['lost-link']],
  ['a paid product without a disclosure', { undisclosed: 1 }, ['disclosure']],
  [
    'nothing at all, in the order of the form',
    { title: '', standfirst: '', slug: '', words: 0, topics: 0, authors: 0 },
    ['title', 'standfirst', 'slug', 'body', 'topics', 'authors'],
  ],
])('%s', (_, more, missing) => {
  expect(missingFrom({ ...ready, ...more })).toEqual(missing)
  expect(mayBePublished({ ...ready, ...more })).toEqual(missing[0] ? { ok: false, reason: missing[0] } : { ok: true })
})

test.each([
  ['system', undefined, true],
  ['staff', 'administrator', true],
  ['staff', 'editor', true],
  ['staff', 'author', false],
  ['staff', 'moderator', false],
  ['staff', undefined, false],
  ['reader', undefined, false],
  ['reader', 'administrator', false],
] as const)('%s as %s may publish: %s', (actor, role, ok) => {
  expect(mayPublish(actor, role).ok).toBe(ok)
})

test('a change is unclassed until somebody is asked for its class', () => {
  expect([0, 1, 7].map(classOfChange)).toEqual(['first', 'unclassed', 'unclassed'])
})
