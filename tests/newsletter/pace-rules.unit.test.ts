import { expect, test } from 'vitest'
import { paceOf } from '@/newsletter/statistics/pace-rules'

test.each([
  ['nothing has gone yet', { letters: 0, seconds: 0, left: 500 }, { perMinute: 0 }],
  ['a first request says little', { letters: 100, seconds: 0.2, left: 900 }, { perMinute: 600, secondsToGo: 90 }],
  ['half a minute', { letters: 6000, seconds: 30, left: 6000 }, { perMinute: 12_000, secondsToGo: 30 }],
  ['the whole window', { letters: 1200, seconds: 120, left: 5 }, { perMinute: 600, secondsToGo: 1 }],
  ['clocks that disagree', { letters: 1200, seconds: 900, left: 0 }, { perMinute: 600, secondsToGo: 0 }],
])('%s', (_, given, pace) => {
  expect(paceOf(given)).toEqual(pace)
})
