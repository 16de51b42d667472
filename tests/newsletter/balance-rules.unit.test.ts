import { expect, test } from 'vitest'
import { type Counted, imbalancesOf } from '@/newsletter/afterwards/balance-rules'

const whole: Counted = {
  finished: true,
  candidates: 12,
  excluded: 2,
  prepared: 10,
  rows: 10,
  open: 0,
  skipped: 1,
  taken: 6,
  failed: 2,
  unknown: 1,
  sealed: 0,
  openChunks: 0,
  withoutConsent: 0,
}

test('a sending that is whole has no faults, and neither has one that is under way', () => {
  expect(imbalancesOf(whole)).toEqual([])
  expect(imbalancesOf({ ...whole, finished: false, open: 4, taken: 2, openChunks: 1 })).toEqual([])
})

test('each thing that does not add up is named', () => {
  const cases: [Partial<Counted>, RegExp][] = [
    [{ candidates: 13 }, /^13 candidates, but 10 prepared and 2 excluded$/],
    [{ rows: 9 }, /^10 prepared, but 9 deliveries$/],
    [{ taken: 5 }, /^10 prepared, but 9 settled: 1 skipped, 5 taken, 2 failed, 1 unknown$/],
    [{ open: 1 }, /^finished, but 1 deliveries still wait$/],
    [{ openChunks: 1 }, /^finished, but 1 chunks are open$/],
    [{ sealed: 3 }, /^3 addresses are still sealed/],
    [{ withoutConsent: 2 }, /^2 deliveries name no event of consent$/],
  ]
  for (const [wrong, words] of cases)
    expect(imbalancesOf({ ...whole, ...wrong })).toEqual([expect.stringMatching(words)])
})
