import { expect, test } from 'vitest'
import { isTimeZone, wallClock } from '@/platform/time-zones'

test.each([
  ['Europe/Berlin', true],
  ['America/Argentina/Buenos_Aires', true],
  ['Etc/GMT+12', true],
  ['UTC', true],
  ['', false],
  ['+02:00', false],
  ['Europe/Atlantis', false],
  ['Europe/Berlin; drop', false],
])('%j is a time zone: %j', (name, is) => {
  expect(isTimeZone(name)).toBe(is)
})

test.each([
  ['2026-11-30T06:00:00Z', 'Europe/Berlin', { year: 2026, month: 11, day: 30, hour: 7, minute: 0 }],
  ['2026-07-01T22:30:00Z', 'Europe/Berlin', { year: 2026, month: 7, day: 2, hour: 0, minute: 30 }],
  ['2026-12-31T11:45:00Z', 'Pacific/Auckland', { year: 2027, month: 1, day: 1, hour: 0, minute: 45 }],
  ['2026-01-01T00:10:00Z', 'Asia/Kathmandu', { year: 2026, month: 1, day: 1, hour: 5, minute: 55 }],
])('at %s the clock in %s shows %j', (at, zone, shown) => {
  expect(wallClock(new Date(at), zone)).toEqual(shown)
})
