import { expect, test } from 'vitest'
import { digestDue, isoWeek } from '@/newsletter/issues/digest-rules'
import { digestWords } from '@/newsletter/issues/digest-words'
import type { Weekday } from '@/publication/letter-settings'

test.each([
  ['2026-01-01', '2026-W01'],
  ['2027-01-01', '2026-W53'],
  ['2027-01-03', '2026-W53'],
  ['2027-01-04', '2027-W01'],
  ['2023-01-01', '2022-W52'],
  ['2024-12-29', '2024-W52'],
  ['2024-12-30', '2025-W01'],
  ['2020-12-31', '2020-W53'],
  ['2026-11-29', '2026-W48'],
  ['2026-11-30', '2026-W49'],
])('%s stands in week %s', (iso, week) => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  expect(isoWeek({ year, month, day })).toBe(week)
})

type Case = [at: string, zone: string, day: Weekday, hour: number, due: string | undefined]
const berlin = 'Europe/Berlin'

test.each<Case>([
  // An ordinary week, and a worker that slept through the hour.
  ['2026-11-30T05:59:00Z', berlin, 'monday', 7, undefined],
  ['2026-11-30T06:00:00Z', berlin, 'monday', 7, '2026-W49'],
  ['2026-12-04T12:00:00Z', berlin, 'monday', 7, '2026-W49'],
  ['2026-12-06T22:59:00Z', berlin, 'monday', 7, '2026-W49'],
  ['2026-12-06T23:00:00Z', berlin, 'monday', 7, undefined],
  ['2026-12-05T12:00:00Z', berlin, 'sunday', 7, undefined],
  // The same moment is another day elsewhere.
  ['2026-11-29T11:30:00Z', 'Pacific/Auckland', 'monday', 0, '2026-W49'],
  ['2026-11-29T11:30:00Z', 'America/Los_Angeles', 'monday', 0, '2026-W48'],
  ['2026-11-29T11:30:00Z', 'America/Los_Angeles', 'sunday', 4, undefined],
  // The hour that summer time leaves out.
  ['2026-03-29T00:59:00Z', berlin, 'sunday', 2, undefined],
  ['2026-03-29T01:00:00Z', berlin, 'sunday', 2, '2026-W13'],
  ['2026-03-08T09:59:00Z', 'America/Los_Angeles', 'sunday', 2, undefined],
  ['2026-03-08T10:00:00Z', 'America/Los_Angeles', 'sunday', 2, '2026-W10'],
  // The hour that comes twice, and the one after it.
  ['2026-10-24T23:59:00Z', berlin, 'sunday', 2, undefined],
  ['2026-10-25T00:00:00Z', berlin, 'sunday', 2, '2026-W43'],
  ['2026-10-25T01:30:00Z', berlin, 'sunday', 2, '2026-W43'],
  ['2026-10-25T01:59:00Z', berlin, 'sunday', 3, undefined],
  ['2026-10-25T02:00:00Z', berlin, 'sunday', 3, '2026-W43'],
  // The turn of the year.
  ['2027-01-01T12:00:00Z', 'UTC', 'friday', 12, '2026-W53'],
])('at %s in %s a digest of %s, %i o’clock, is due: %j', (at, timeZone, digestDay, digestHour, due) => {
  expect(digestDue(new Date(at), { timeZone, digestDay, digestHour })?.week).toBe(due)
})

test.each<Case>([
  ['2026-11-30T06:00:00Z', berlin, 'monday', 7, '2026-11-30T06:00:00.000Z'],
  ['2026-12-06T22:59:00Z', berlin, 'monday', 7, '2026-11-30T06:00:00.000Z'],
  ['2026-03-29T12:00:00Z', berlin, 'sunday', 2, '2026-03-29T01:00:00.000Z'],
  ['2026-03-29T12:00:00Z', berlin, 'friday', 7, '2026-03-27T06:00:00.000Z'],
  ['2026-10-25T12:00:00Z', berlin, 'sunday', 2, '2026-10-25T00:00:00.000Z'],
  ['2027-01-01T12:00:00Z', 'UTC', 'tuesday', 0, '2026-12-29T00:00:00.000Z'],
])('at %s in %s a digest of %s, %i o’clock, ends at %s', (at, timeZone, digestDay, digestHour, since) => {
  expect(digestDue(new Date(at), { timeZone, digestDay, digestHour })?.since.toISOString()).toBe(since)
})

test('a digest is called by its newest article, and by the number of the others', () => {
  expect(digestWords([{ title: 'A\nB' }])).toEqual({
    subject: 'New article: A B',
    preview: 'What we have published since the last digest.',
  })
  expect(digestWords([{ title: 'A' }, { title: 'B' }, { title: 'C' }])).toEqual({
    subject: 'New articles: A, and 2 more',
    preview: 'Also: B · C',
  })
})
