import { expect, test } from 'vitest'
import { type Neighbour, reasonOf, SHOWN_BY, type Shared, SPARE, shownOf, staysNear } from '@/search/similar/rules'
import { termsOf, topicTerm } from '@/search/similar/terms'
import { wordsOfText } from '@/search/similar/words-of-text'

const said = (term: string, part: number, own: number, others: number): Shared => ({
  term,
  part,
  own: { shown: `own ${term}`, place: own },
  others: { shown: `other ${term}`, place: others },
})
const topic = (id: string, part: number): Shared => ({
  term: topicTerm(id),
  part,
  own: { shown: '', place: 2 },
  others: { shown: '', place: 2 },
})

test.each<[string, Shared[], { word: string; topic?: string } | undefined]>([
  ['nothing shared', [], undefined],
  ['the weightiest word of both titles', [said('milk', 0.2, 2, 2), said('sleep', 0.1, 2, 2)], { word: 'other milk' }],
  [
    'a title before a heading that weighs little more',
    [said('cup', 0.2, 1, 1), said('coffee', 0.15, 2, 2)],
    { word: 'other coffee' },
  ],
  [
    'a heading that weighs far more than a title',
    [said('cup', 0.4, 1, 1), said('coffee', 0.1, 2, 2)],
    { word: 'other cup' },
  ],
  [
    'as this article prints it where the other one says it only in passing',
    [said('sleep', 0.2, 2, 0)],
    { word: 'own sleep' },
  ],
  ['words that both say in passing are no reason', [said('pencil', 0.2, 0, 0)], undefined],
  ['nor is what one has in a heading and the other in passing', [said('flat', 0.2, 1, 0)], undefined],
  [
    'a topic where there is no word',
    [said('pencil', 0.2, 0, 0), topic('feeding', 0.1)],
    { word: '', topic: 'feeding' },
  ],
  [
    'a topic that weighs far more than the word',
    [said('baby', 0.01, 2, 2), topic('feeding', 0.1)],
    { word: '', topic: 'feeding' },
  ],
  [
    'a word that weighs about as much as the topic',
    [said('milk', 0.06, 2, 2), topic('feeding', 0.1)],
    { word: 'other milk' },
  ],
])('the reason is %s', (_, shared, reason) => {
  expect(reasonOf(shared)).toEqual(reason)
})

const near = (id: string, score: number, ahead: number): Neighbour => ({ id, score, ahead })

test.each<[string, Neighbour[], string[]]>([
  ['nobody', [], []],
  ['the three nearest', [near('d', 1, 0), near('a', 4, 0), near('c', 2, 0), near('b', 3, 0)], ['a', 'b', 'c']],
  [
    'first those that have room',
    [near('crowded', 9, SHOWN_BY), near('a', 2, SHOWN_BY - 1), near('b', 1, 0)],
    ['a', 'b', 'crowded'],
  ],
  ['no one that is shown by enough others', [near('hub', 9, SPARE), near('a', 1, 0)], ['a']],
  ['the same whichever came first', [near('b', 1, 0), near('a', 1, 0)], ['a', 'b']],
])('a page shows %s', (_, neighbours, shown) => {
  expect(shownOf(neighbours).map(({ id }) => id)).toEqual(shown)
})

test('two articles stay neighbours while either needs the other', () => {
  expect(staysNear(0, 0.1, 0.9)).toBe(true)
  expect(staysNear(50, 0.1, 0.9)).toBe(false)
  expect(staysNear(50, 0.1, undefined)).toBe(true)
  expect(staysNear(50, 0.95, 0.9)).toBe(true)
})

const text = (more: Partial<Parameters<typeof wordsOfText>[0]>) =>
  wordsOfText({ slug: '', title: '', standfirst: '', inShort: '', headings: [], words: '', ...more })

test.each<[string, Parameters<typeof text>[0], string, string]>([
  ['small at the start of a title', { title: 'Colic: how much crying is usual?' }, 'colic', 'colic'],
  [
    'as in the middle of a sentence',
    { title: 'European advice', words: 'It is European advice.' },
    'european',
    'European',
  ],
  ['as it is when it is all capitals', { title: 'MMR and autism' }, 'mmr', 'MMR'],
  ['with the letter that belongs to it', { title: 'Vitamin D and iron' }, 'vitamin d', 'vitamin D'],
  ['without what is a word of its own', { title: 'Tired? I am' }, 'tired', 'tired'],
  ['small after a full stop', { words: 'They slept. Sleep helps.' }, 'sleep', 'sleep'],
])('a word is shown %s', (_, words, key, shown) => {
  expect(text(words).get(key)?.shown).toBe(shown)
})

test('what the title or the address names weighs more than what is said as often in the text', () => {
  const words = text({ slug: 'caffeine', title: 'Coffee', words: 'coffee milk caffeine milk caffeine' })
  const weights = new Map(termsOf(words, [], (word) => word).map(({ term, weight }) => [term, weight]))
  expect(weights.get('coffee')).toBe(weights.get('caffeine'))
  expect(weights.get('coffee')).toBeGreaterThan(weights.get('milk') ?? 1)
})

test('a run of letters that is no word is passed over', () => {
  expect([...text({ words: `Milk ${'ab'.repeat(2000)} at night.` }).keys()]).toEqual(['milk', 'night'])
})

test('forms of a word are one term, and empty words none', () => {
  const words = text({ title: 'Vaccines', words: 'A vaccine, and what should be known.' })
  const terms = termsOf(words, ['a-topic'], (word) => (word === 'and' ? undefined : word.replace(/s$/, '')))
  expect(terms.map(({ term, shown }) => [term, shown])).toEqual([
    ['#a-topic', ''],
    ['vaccine', 'vaccines'],
  ])
  expect(terms.reduce((sum, { weight }) => sum + weight ** 2, 0)).toBeCloseTo(1)
})
