import { expect, test } from 'vitest'
import { costlySentences } from '@/text/costly-sentences'
import { readingLevelOf } from '@/text/reading-level'

const EASY = 'The milk is warm. A cup is on the mat. We go to bed. It is dark.'
const LONG = 'Administrative considerations regarding international telecommunication organisations multiply.'
const WORDY = 'A family that considers everything carefully may decide after a while that it is too complicated.'

test('the sentences that cost most come first, with their counts', () => {
  const found = costlySentences(`${EASY} ${WORDY}\n\n${LONG}`, 2)
  expect(found.map(({ sentence }) => sentence)).toEqual([LONG, WORDY])
  expect(found[0]).toMatchObject({ words: 7, longWords: 7 })
  expect(found[1]).toMatchObject({ words: 16, longWords: 5 })
})

test('what a sentence costs is what the level falls by without it', () => {
  const mean = (plain: string) => {
    const level = readingLevelOf(plain)
    return ((level?.fleschKincaid ?? 0) + (level?.smog ?? 0)) / 2
  }
  const [worst] = costlySentences(`${EASY} ${LONG}`, 1)
  expect(worst?.grades).toBeCloseTo(mean(`${EASY} ${LONG}`) - mean(EASY), 0)
})

test('easy sentences cost nothing, and a single one cannot be left out', () => {
  expect(costlySentences('It is. It is. It is.', 5)).toEqual([])
  expect(costlySentences(LONG, 5)).toEqual([])
  expect(costlySentences('', 5)).toEqual([])
  expect(costlySentences(`${EASY} ${LONG}`, 0)).toEqual([])
})
