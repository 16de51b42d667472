import { expect, test } from 'vitest'
import { afterChange, type Change, type Choices, monthsAfter, wordsOfChange } from '@/newsletter/choosing/choices'

const now = new Date('2026-11-30T10:00:00Z')
const confirmed: Choices = { status: 'confirmed', frequency: 'each', topics: ['milk'] }
const paused: Choices = { ...confirmed, status: 'paused' }

test.each<[string, Choices, Change, ReturnType<typeof afterChange>]>([
  ['a new frequency is written', confirmed, { kind: 'frequency', frequency: 'weekly' }, { frequency: 'weekly' }],
  ['the same frequency is not', confirmed, { kind: 'frequency', frequency: 'each' }, undefined],
  [
    'other topics are written',
    confirmed,
    { kind: 'content', frequency: 'each', topics: ['sleep', 'milk'] },
    { frequency: 'each', topics: ['sleep', 'milk'] },
  ],
  ['the same topics are not', confirmed, { kind: 'content', frequency: 'each', topics: ['milk'] }, undefined],
  [
    'all topics are none',
    confirmed,
    { kind: 'content', frequency: 'each', topics: [] },
    { frequency: 'each', topics: [] },
  ],
  [
    'a pause ends by itself',
    confirmed,
    { kind: 'pause', months: 3 },
    { status: 'paused', pausedUntil: '2027-02-28T10:00:00.000Z' },
  ],
  ['a pause ends before its time', paused, { kind: 'resume' }, { status: 'confirmed', pausedUntil: null }],
  ['who is not paused goes on', confirmed, { kind: 'resume' }, undefined],
])('%s', (_, before, change, written) => {
  expect(afterChange(before, change, now)).toEqual(written)
})

test.each([
  ['2026-01-31T00:00:00Z', 1, '2026-02-28T00:00:00.000Z'],
  ['2027-11-30T23:59:59Z', 3, '2028-02-29T23:59:59.000Z'],
  ['2026-08-31T12:00:00Z', 6, '2027-02-28T12:00:00.000Z'],
  ['2026-05-15T12:00:00Z', 1, '2026-06-15T12:00:00.000Z'],
])('%s and %i months is %s', (from, months, after) => {
  expect(monthsAfter(new Date(from), months).toISOString()).toBe(after)
})

test('the proof says that topics were chosen, and never which', () => {
  const words = wordsOfChange({ kind: 'content', frequency: 'weekly', topics: ['milk', 'sleep'] })
  expect(words).toBe('One letter a week with everything new, on the topics I chose.')
})
