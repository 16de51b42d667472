import { expect, test } from 'vitest'
import { slugOf } from '@/text/slug'

test.each([
  ['How milk is made, and what gets into it', 'how-milk-is-made-and-what-gets-into-it'],
  ['Fröhliche Straße', 'frohliche-strasse'],
  ['Ærø, Łódź & Þingvellir', 'aero-lodz-thingvellir'],
  ['Œuvre complète nº 2', 'oeuvre-complete-no-2'],
  ['Your baby’s first "cold"', 'your-babys-first-cold'],
  ['  --a__b--  ', 'a-b'],
  ['ﬁbre ½', 'fibre-1-2'],
  ['İstanbul ılık', 'istanbul-ilik'],
  ['Молоко', 'untitled'],
  ['', 'untitled'],
  ['\ud800', 'untitled'],
])('%j becomes %s', (words, slug) => {
  expect(slugOf(words)).toBe(slug)
})

test('a long title is cut between words, a long word where it must be', () => {
  expect(slugOf(`${'word '.repeat(15)}endings more`)).toBe(`${'word-'.repeat(14)}word`)
  expect(slugOf(`${'word '.repeat(15)}ready more`)).toBe(`${'word-'.repeat(15)}ready`)
  expect(slugOf('m'.repeat(90))).toBe('m'.repeat(80))
})
