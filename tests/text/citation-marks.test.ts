import { expect, test } from 'vitest'
import { citationMarks, withCitations, wordsOfMark } from '@/text/citation-marks'
import type { Block, CitationMark, Inline } from '@/text/document'

const mark = (anchor: string): CitationMark => ({ kind: 'citation', source: 's', number: 1, anchor })
const said = (anchor: string): Inline[] => [{ kind: 'words', words: 'x' }, mark(anchor)]

const blocks: Block[] = [
  { kind: 'heading', level: 2, id: 'h', inlines: said('a') },
  {
    kind: 'list',
    ordered: false,
    items: [{ inlines: said('b'), list: { kind: 'list', ordered: true, items: [{ inlines: said('c') }] } }],
  },
  { kind: 'rule' },
  { kind: 'table', rows: [[{ header: true, inlines: said('d') }], [{ header: false, inlines: said('e') }]] },
  {
    kind: 'keyPoint',
    blocks: [
      {
        kind: 'paragraph',
        inlines: [{ kind: 'link', to: { kind: 'address', href: 'https://example.org' }, inlines: said('f') }],
      },
    ],
  },
]

test('every mark is found, in reading order, wherever it stands', () => {
  expect(citationMarks(blocks).map(({ anchor }) => anchor)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
})

test('changing no citation changes nothing, and changing them changes them all', () => {
  expect(blocks.map((block) => withCitations(block, (one) => one))).toEqual(blocks)
  const changed = blocks.map((block) => withCitations(block, (one) => ({ ...one, number: 7 })))
  expect(citationMarks(changed).map(({ number }) => number)).toEqual(Array(6).fill(7))
})

test.each([
  [{ place: 'Table 2', certainty: 'limited' }, 'Table 2. Certainty: limited'],
  [{ certainty: 'expert' }, 'Expert opinion'],
  [{ place: 'p. 4' }, 'p. 4'],
  [{}, ''],
] as const)('a mark with %j says so in words', (one, words) => {
  expect(wordsOfMark(one)).toBe(words)
})
