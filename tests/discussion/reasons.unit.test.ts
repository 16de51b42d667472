import { expect, test } from 'vitest'
import { reasonsIn, wholeReasons, wordsOfReason } from '@/discussion/reasons'

test('every reason has words for staff', () => {
  for (const { code, words } of wholeReasons) {
    expect(wordsOfReason(code)).toBe(words)
    expect(words).not.toContain(':')
  }
})

test.each([
  ['danger:trouble-breathing', 'Speaks of a danger now: trouble breathing'],
  ['private:birth-date', 'May tell who somebody is: birth date'],
  ['report:misinformation', 'Reported by a reader: misinformation'],
  ['danger', 'Speaks of a danger now'],
  ['spam:a-rule-of-last-year', 'Looks like spam: a rule of last year'],
  ['made up', 'made up'],
  ['constructor', 'constructor'],
])('the code %s reads “%s”', (code, words) => {
  expect(wordsOfReason(code)).toBe(words)
})

test('codes are kept apart by spaces', () => {
  expect(reasonsIn('spam:links danger:seizure')).toEqual(['spam:links', 'danger:seizure'])
  expect(reasonsIn('')).toEqual([])
  expect(reasonsIn(null)).toEqual([])
})
