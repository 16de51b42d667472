import { expect, test } from 'vitest'
import type { Block } from '@/text/document'
import { readingTimeOf } from '@/text/reading-time'

const text = (sentence: string, times: number): Block[] => [
  { kind: 'paragraph', inlines: [{ kind: 'words', words: `${sentence} `.repeat(times) }] },
]

test.each([
  [text('The cat sat on the mat.', 1), 'en', { minutes: 1, words: 'plain words' }],
  [text('The cat sat on the mat.', 200), 'en', { minutes: 6, words: 'plain words' }],
  [
    text('Pharmacological considerations necessitate individualised recommendations regarding administration.', 60),
    'en',
    { minutes: 2, words: 'some hard words' },
  ],
  [text('Die Katze sitzt auf der Matte.', 200), 'de', { minutes: 6 }],
  [[], 'en', { minutes: 1 }],
])(
  'minutes are counted from the words; how hard these are is known for English alone (%#)',
  (blocks, language, said) => {
    expect(readingTimeOf(blocks, language)).toEqual(said)
  },
)
