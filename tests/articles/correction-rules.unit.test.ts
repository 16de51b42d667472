import { expect, test } from 'vitest'
import { isRecent } from '@/articles/correction-rules'

const now = new Date('2026-06-30T12:00:00.000Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 3600 * 1000).toISOString()

test.each([
  [0, false, true],
  [29.9, false, true],
  [30, false, false],
  [30, true, true],
  [89.9, true, true],
  [90, true, false],
])('a correction of %d days, material: %s, is recent: %s', (days, material, recent) => {
  expect(isRecent({ at: daysAgo(days), material }, now)).toBe(recent)
})
