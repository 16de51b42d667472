import { expect, test } from 'vitest'
import { didYouMean } from '@/search/did-you-mean'
import { excerptOf, marks } from '@/search/excerpt'
import { readQuery } from '@/search/query-language'
import { forgiven, mayBeSlip, slipsBetween } from '@/search/slips'

const cases: [typed: string, words: string[], phrases: string[][], without: string[][]][] = [
  ['coffee milk', ['coffee', 'milk'], [], []],
  ['"on the back" sleep', ['on', 'the', 'back', 'sleep'], [['on', 'the', 'back']], []],
  ['“on the back”', ['on', 'the', 'back'], [['on', 'the', 'back']], []],
  ['milk -formula', ['milk'], [], [['formula']]],
  ['milk −formula –bottle', ['milk'], [], [['formula'], ['bottle']]],
  ['milk -"from a bottle"', ['milk'], [], [['from', 'a', 'bottle']]],
  ['co-sleeping', ['co', 'sleeping'], [], []],
  ['sleep - training', ['sleep', 'training'], [], []],
  ['-only -these', [], [], [['only'], ['these']]],
  ['"not closed', ['not', 'closed'], [], []],
  ['""" " -" -', [], [], []],
  ['\u0000\u0001', [], [], []],
  ["'; drop table articles; --", ['drop', 'table', 'articles'], [], []],
  ['(a|b)* & !c:* <->', ['a', 'b', 'c'], [], []],
  ['חום 😀 baby', ['חום', 'baby'], [], []],
]

test.each(cases)('%j is read', (typed, words, phrases, without) => {
  expect(readQuery(typed)).toMatchObject({ words, phrases, without })
})

test('of a giant query the beginning is read, and it says so', () => {
  expect(readQuery('milk').isCut).toBe(false)
  for (const giant of ['milk '.repeat(500), 'x'.repeat(10_000), '-a '.repeat(100), '"a b" '.repeat(100)]) {
    const asked = readQuery(giant)
    expect(asked.isCut).toBe(true)
    expect(asked.words.length).toBeLessThanOrEqual(32)
    expect(asked.without.length + asked.phrases.length).toBeLessThanOrEqual(12)
  }
})

test('the last word may be growing until something stands behind it', () => {
  expect(readQuery('coff').isTyping).toBe(true)
  expect(readQuery('coff ').isTyping).toBe(false)
})

const slips: [typed: string, word: string, slips: number][] = [
  ['coffe', 'coffee', 1],
  ['recieve', 'receive', 1],
  ['diarhea', 'diarrhoea', 2],
  ['milk', 'milk', 0],
  ['', 'abc', 3],
]

test.each(slips)('%s is %s with %i slips', (typed, word, many) => {
  expect(slipsBetween(typed, word)).toBe(many)
})

test('a short word is not taken for another, nor a number', () => {
  expect(forgiven('cot')).toBe(0)
  expect(forgiven('38.5')).toBe(0)
  expect(mayBeSlip('touch', 'couch')).toBe(false)
  expect(mayBeSlip('aracetamol', 'paracetamol')).toBe(true)
})

test('what was meant is said in the words that were typed, with the others as they were', () => {
  const term = (word: string, instead?: string) => ({ word, instead, weight: 1, alternatives: [] })
  expect(didYouMean('Coffe & "milk"', [term('coffe', 'coffee'), term('milk')])).toBe('coffee & "milk"')
  expect(didYouMean('coffee', [term('coffee')])).toBeUndefined()
})

test('a mark is on words and on whole phrases, and markup stays text', () => {
  const marked = { words: new Set(['milk']), phrases: [['spit', 'up']] }
  expect(marks('Milk <b>up</b>', marked)).toEqual([
    { text: 'Milk', isMarked: true },
    { text: ' <b>up</b>', isMarked: false },
  ])
  expect(marks('Up, they spit up', marked).filter(({ isMarked }) => isMarked)).toEqual([
    { text: 'spit', isMarked: true },
    { text: 'up', isMarked: true },
  ])
})

test('the excerpt is the block where most of it stands, cut between words', () => {
  const marked = { words: new Set(['milk', 'night']), phrases: [] }
  const text = `Nothing here.\n\n${'word '.repeat(100)}milk at night ${'word '.repeat(100)}\n\nOnly milk.`
  const said = excerptOf(text, marked)
    .map((piece) => piece.text)
    .join('')
  expect(said).toMatch(/^… (word )+milk at night (word ?)+…$/)
  expect(said.length).toBeLessThan(280)
  expect(excerptOf('', marked)).toEqual([])
})
