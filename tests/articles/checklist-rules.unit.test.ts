import { expect, test } from 'vitest'
import { type Candidate, type Check, checklist, mayBePublished, usualRules } from '@/articles/checklist-rules'

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
  unsaidProgrammes: [],
  lostLinks: 0,
  uncited: 0,
  conflicts: 'None.',
  reading: { fleschKincaid: 6, smog: 9 },
  review: 'this-text',
  change: { kind: 'first' },
}

const open = (more: Partial<Candidate>, level: 'block' | 'warn', rules = usualRules) =>
  checklist({ ...ready, ...more }, rules).flatMap((item) => (item.level === level ? [item.check] : []))

test.each<[string, Partial<Candidate>, Check[]]>([
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
  ['the words that readers have', { change: { kind: 'same' } }, []],
  ['other words that nobody called anything', { change: { kind: 'changed' } }, ['class']],
  ['other words that were called something', { change: { kind: 'changed', named: 'clarity' } }, []],
  [
    'a class that is not believed',
    { change: { kind: 'changed', named: 'typo', doubt: { reason: 'number' } } },
    ['class-doubted'],
  ],
  [
    'nothing at all, in the order of the form',
    { title: '', standfirst: '', slug: '', words: 0, topics: 0, authors: 0 },
    ['title', 'standfirst', 'slug', 'body', 'topics', 'authors'],
  ],
])('what blocks %s', (_, more, missing) => {
  expect(open(more, 'block')).toEqual(missing)
  const verdict = missing[0] ? { ok: false, reason: missing[0] } : { ok: true }
  expect(mayBePublished({ ...ready, ...more }, usualRules)).toEqual(verdict)
})

test.each<[string, Partial<Candidate>, Check[]]>([
  ['a recommendation without a source', { uncited: 1 }, ['source']],
  ['a programme whose sentence is missing', { unsaidProgrammes: ['Shop'] }, ['programme-sentence']],
  ['no line about conflicts', { conflicts: ' ' }, ['conflicts']],
  ['hard sentences', { reading: { fleschKincaid: 8.1, smog: 9 } }, ['reading-level']],
  ['long words', { reading: { fleschKincaid: 6, smog: 10.1 } }, ['reading-level']],
  ['just easy enough', { reading: { fleschKincaid: 8, smog: 10 } }, []],
  ['another language', { reading: undefined }, []],
  ['no review', { review: 'none' }, ['review']],
  ['a credit without a text', { review: 'not-bound' }, ['review']],
  ['a review of an earlier text', { review: 'another-text' }, ['review']],
])('what is said of %s, without holding it up', (_, more, said) => {
  expect(open(more, 'warn')).toEqual(said)
  expect(mayBePublished({ ...ready, ...more }, usualRules)).toEqual({ ok: true })
})

test.each<[keyof typeof usualRules, Partial<Candidate>, Check]>([
  ['altText', { hero: 'without-alt' }, 'hero-alt'],
  ['altText', { picturesWithoutAlt: 1 }, 'picture-alt'],
  ['disclosure', { undisclosed: 1 }, 'disclosure'],
  ['programmeSentence', { unsaidProgrammes: ['Shop'] }, 'programme-sentence'],
  ['changeClass', { change: { kind: 'changed' } }, 'class'],
  ['lostLinks', { lostLinks: 1 }, 'lost-link'],
  ['sources', { uncited: 1 }, 'source'],
  ['conflicts', { conflicts: '' }, 'conflicts'],
  ['readingLevel', { reading: { fleschKincaid: 20, smog: 20 } }, 'reading-level'],
  ['review', { review: 'none' }, 'review'],
])('%s weighs what an administrator says', (name, more, check) => {
  const weighing = (level: string) => checklist({ ...ready, ...more }, { ...usualRules, [name]: level })
  expect(weighing('block')).toEqual([{ check, level: 'block' }])
  expect(weighing('warn')).toEqual([{ check, level: 'warn' }])
  expect(weighing('ignore')).toEqual([])
})

test('a class that is not believed blocks whatever is set', () => {
  const change = { kind: 'changed', named: 'typo', doubt: { reason: 'number' } } as const
  expect(open({ change }, 'block', { ...usualRules, changeClass: 'ignore' })).toEqual(['class-doubted'])
})
