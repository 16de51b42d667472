import { expect, test } from 'vitest'
import { meaningsIn, problemInSynonyms } from '@/search/synonym-rules'
import { tokensOf, wordsOf } from '@/search/tokens'
import { vectorOf } from '@/search/vector'

const words: [text: string, words: string[]][] = [
  ['Baby’s first FEVER', ['baby', 'first', 'fever']],
  ["she won't sleep, I'm tired", ['she', 'wont', 'sleep', 'i', 'tired']],
  ['6weeks and 38,5°C or 8,690', ['6', 'weeks', 'and', '38.5', 'c', 'or', '8690']],
  ['crème brûlée', ['creme', 'brulee']],
  ['हिन्दी 日本語 שלום', ['हिन्दी', '日本語', 'שלום']],
  ['co-sleeping', ['co', 'sleeping']],
  ['<b>&"\'\\ 😀 --', ['b']],
  ['\u0000\u202e', []],
]

test.each(words)('the words of %s', (text, expected) => {
  expect(wordsOf(text)).toEqual(expected)
})

test('a word knows where it stands in the text as it was written', () => {
  const text = 'The Crème’s here'
  expect(tokensOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(['The', 'Crème’s', 'here'])
})

test('a vector keeps weight and place, a gap between parts, and a hyphened word in one', () => {
  const parts = [
    { weight: 'A', text: 'Co-sleeping' },
    { weight: 'D', text: 'sleeping' },
  ] as const
  expect(vectorOf(parts)).toBe(`'co':1A 'cosleeping':1A 'sleeping':2A,13D`)
})

const lines: [lines: string, problem: RegExp | undefined][] = [
  ['', undefined],
  ['paracetamol = acetaminophen, Tylenol\n\nbreast feeding = nursing', undefined],
  ['paracetamol', /Line 1.*at least two/],
  ['\nfever = Fever', /Line 2.*at least two/],
  ['fever = ???', /Line 1: “\?\?\?” has no letter/],
  ['a = b\nc = B', /“b” stands in line 1 and in line 2/],
  ['a = one two three four five six', /longer than 5/],
  [Array.from({ length: 21 }, (_, at) => `word${'x'.repeat(at)}`).join(' = '), /has 21 terms/],
]

test.each(lines)('synonyms %j', (text, problem) => {
  const said = problemInSynonyms(text)
  if (problem) expect(said).toMatch(problem)
  else expect(said).toBeUndefined()
})

test('the lines are read as meanings', () => {
  expect(meaningsIn('Paracetamol = acetaminophen\nalone\nbreast feeding=nursing')).toEqual([
    [['paracetamol'], ['acetaminophen']],
    [['breast', 'feeding'], ['nursing']],
  ])
})
