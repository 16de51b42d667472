import { expect, test } from 'vitest'
import { fieldsOf, inWords, momentOf } from '@/newsletter/wall-time'
import { saidBack } from '@/newsletter/wall-words'

test.each([
  ['winter', '2026-11-30', '07:00', 'Europe/Berlin', '2026-11-30T06:00:00.000Z'],
  ['summer', '2026-07-01', '07:00', 'Europe/Berlin', '2026-07-01T05:00:00.000Z'],
  ['half an hour off', '2026-11-30', '00:15', 'Asia/Kolkata', '2026-11-29T18:45:00.000Z'],
  ['a day ahead', '2026-12-01', '06:00', 'Pacific/Auckland', '2026-11-30T17:00:00.000Z'],
  ['midnight', '2026-12-01', '00:00', 'America/New_York', '2026-12-01T05:00:00.000Z'],
  ['the hour that comes twice means the first', '2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
  ['the hour left out means as much later', '2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ['just after it', '2026-03-29', '03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
  ['just before it', '2026-03-29', '01:59', 'Europe/Berlin', '2026-03-29T00:59:00.000Z'],
  ['a leap day', '2028-02-29', '12:00', 'UTC', '2028-02-29T12:00:00.000Z'],
])('%s', (_, date, time, zone, at) => {
  expect(momentOf(date, time, zone)?.toISOString()).toBe(at)
})

test.each([
  ['2026-02-30', '07:00'],
  ['2026-13-01', '07:00'],
  ['2026-11-30', '24:00'],
  ['2026-11-30', '7:00'],
  ['', '07:00'],
  ['2026-11-30', ''],
  ['tomorrow', 'noon'],
])('%s %s is no moment', (date, time) => {
  expect(momentOf(date, time, 'UTC')).toBeUndefined()
})

test('a moment is said in words, with the zone it is meant in', () => {
  const at = new Date('2026-11-30T06:00:00Z')
  expect(inWords(at, 'Europe/Berlin')).toBe('Monday, 30 November 2026, 07:00, Europe/Berlin')
  expect(inWords(at, 'America/Los_Angeles')).toBe('Sunday, 29 November 2026, 22:00, America/Los_Angeles')
  expect(fieldsOf(at, 'Asia/Tokyo')).toEqual({ date: '2026-11-30', time: '15:00' })
})

test.each([
  [
    '2027-03-28',
    '02:30',
    'The clocks go forward then, and 02:30 is left out. It leaves on Sunday, 28 March 2027, 03:30, Europe/Berlin.',
    true,
  ],
  [
    '2027-10-31',
    '02:30',
    'The clocks go back then, and 02:30 comes twice. It leaves on Sunday, 31 October 2027, 02:30, Europe/Berlin. That is the first time.',
    true,
  ],
  ['2027-03-28', '04:00', 'It leaves on Sunday, 28 March 2027, 04:00, Europe/Berlin.', true],
  [
    '2026-11-29',
    '07:00',
    'Sunday, 29 November 2026, 07:00, Europe/Berlin: this is over. Please choose a later time.',
    false,
  ],
  [
    '2207-03-28',
    '04:00',
    'Saturday, 28 March 2207, 04:00, Europe/Berlin: This is more than a year ahead. Please choose an earlier day.',
    false,
  ],
  ['', '04:00', 'Please choose a day and a time.', false],
])('%s %s is said back: %s', (date, time, words, mayBePressed) => {
  const said = saidBack({ date, time }, 'Europe/Berlin', Date.parse('2026-11-30T12:00:00Z'))
  expect([said.words, said.at !== undefined]).toEqual([words, mayBePressed])
})
