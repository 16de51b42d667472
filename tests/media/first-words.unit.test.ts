import { expect, test } from 'vitest'
import { firstWords } from '@/media/first-words'
import { bodyOf } from '../world/people'

test('a block is headed by how its words begin', () => {
  expect(firstWords('Paced feeding')).toBe('Paced feeding')
  expect(firstWords(bodyOf('Hunger is not a teacher.'))).toBe('A heading Hunger is not a teacher.')
  expect(firstWords(undefined)).toBe('')
  expect(firstWords({ root: 'broken' })).toBe('')
})

test('a long text is cut between two words', () => {
  const cut = firstWords('One drink and two hours and a half, and then another drink and two more hours')
  expect(cut).toBe('One drink and two hours and a half, and then another drink …')
})
