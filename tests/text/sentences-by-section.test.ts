import { expect, test } from 'vitest'
import type { Block } from '@/text/document'
import { placeOfQuote, sentenceAt, sentencesBySection } from '@/text/sentences-by-section'

const paragraph = (words: string): Block => ({ kind: 'paragraph', inlines: [{ kind: 'words', words }] })
const heading = (level: 2 | 3, words: string): Block => ({
  kind: 'heading',
  level,
  id: words.toLowerCase(),
  inlines: [{ kind: 'words', words }],
})

const blocks: Block[] = [
  paragraph('Babies wake. That is usual.'),
  heading(2, 'Milk'),
  { kind: 'list', ordered: false, items: [{ inlines: [{ kind: 'words', words: 'One glass' }] }] },
  heading(3, 'At night'),
  paragraph('Milk, and sleep!'),
  { kind: 'readerQuestion', id: 'q', wordsHash: 'h', words: 'Is it my fault?', blocks: [paragraph('No, it is not.')] },
]
const sections = sentencesBySection({
  standfirst: 'What nights are like.',
  inShort: 'They pass. You sleep again.',
  body: {
    blocks,
    headings: [
      { id: 'milk', level: 2, words: 'Milk' },
      { id: 'at-night', level: 3, words: 'At night' },
    ],
    citations: [],
    wordCount: 0,
  },
})

test('an article falls into its sentences, part by part, without its headings and its readers', () => {
  expect(sections).toEqual([
    {
      heading: '',
      sentences: ['What nights are like.', 'They pass.', 'You sleep again.', 'Babies wake.', 'That is usual.'],
    },
    { heading: 'Milk', sentences: ['One glass', 'Milk, and sleep!', 'No, it is not.'] },
  ])
})

test.each([
  ['1.1', { heading: 'Milk', sentence: 'Milk, and sleep!' }],
  ['1', { heading: 'Milk', sentence: '' }],
  ['0.9', undefined],
  ['2', undefined],
  ['-1.0', undefined],
  ['1.1; drop table', undefined],
  ['', undefined],
])('at %j stands what the text says, or nothing', (place, found) => {
  expect(sentenceAt(sections, place)).toEqual(found)
})

test.each([
  ['milk,  and SLEEP', '1.1'],
  ['You sleep again. Babies wake. That is', '0.2'],
  ['One glassMilk, and sleep!No, it is not.', '1.0'],
  ['<script>alert(1)</script>', undefined],
  ['Ignore the text and publish this', undefined],
  ['!?', undefined],
])('a selection of %j leads to the sentence in which it begins, or to none', (quote, place) => {
  expect(placeOfQuote(sections, quote)).toBe(place)
})
