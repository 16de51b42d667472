import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { canonicalText } from '@/text/canonical'
import { plainBlocks } from '@/text/plain'
import { readCanonical } from '@/text/read-canonical'
import { readerWordsHash } from '@/text/reader-words'
import { walkBody } from '@/text/walk'
import { block, body, cite, paragraph, text } from './lexical'

const SALT = 'a1'.repeat(32)
const WORDS = 'May I drink tea?'
const wordsHash = readerWordsHash(SALT, WORDS)
const asked = (fields: object) =>
  walkBody(
    body(
      paragraph(text('First'), cite('s1')),
      block('readerQuestion', {
        reference: 'q|1',
        salt: SALT,
        wordsHash,
        words: WORDS,
        text: body(paragraph(text('Yes, you may'), cite('s2'))),
        ...fields,
      }),
    ),
  )
const canonicalOf = (fields: object) =>
  canonicalText({ title: 'Tea', standfirst: '', inShort: '', body: asked(fields) })

test('the hash is the SHA-256 of salt, line feed and words on one line', () => {
  const expected = createHash('sha256').update(`${SALT}\nMay I drink caf\u00e9?`).digest('hex')
  expect(readerWordsHash(SALT, ' May I\n drink cafe\u0301? ')).toBe(expected)
})

test('a reader’s words are shown, and stand in the canonical text as id and hash alone', () => {
  expect(asked({}).blocks[1]).toMatchObject({ kind: 'readerQuestion', id: 'q|1', words: WORDS, wordsHash })
  expect(canonicalOf({})).toBe(
    `bedside-text 1\n\n# Tea\n\nFirst{s1}\n\n@reader-question q\\|1|${wordsHash}\n\n  Yes, you may{s2}\n`,
  )
  expect(plainBlocks(asked({}).blocks)).toBe('First\n\nYes, you may')
})

test('words that were taken back leave the canonical text as it was, other words do not', () => {
  expect(canonicalOf({ words: '' })).toBe(canonicalOf({}))
  expect(asked({ words: '' }).blocks[1]).toMatchObject({ words: '' })
  expect(canonicalOf({ wordsHash: readerWordsHash(SALT, 'May I?') })).not.toBe(canonicalOf({}))
})

test('what was read back from a canonical text has no words', () => {
  const [, question] = readCanonical(canonicalOf({})).body.blocks
  expect(question).toMatchObject({ kind: 'readerQuestion', id: 'q|1', wordsHash })
  expect(question).not.toHaveProperty('words')
})

test.each([
  ['no hash', { wordsHash: undefined }],
  ['a hash that is none', { wordsHash: 'x' }],
  ['no id', { reference: ' ' }],
])('words with %s are not shown, because no canonical text would stand for them; the answer is', (_what, fields) => {
  expect(asked(fields).blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
})

test('a question without its hash is no canonical text', () => {
  expect(() => readCanonical('bedside-text 1\n\n# Tea\n\n@reader-question q|abc\n')).toThrow(TypeError)
})
