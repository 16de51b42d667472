import { expect, test } from 'vitest'
import { planOf } from '../../bench/parts/fault-plan'
import { restartOf } from '../../bench/parts/fault-restart'
import { shortcomings } from '../../bench/parts/fault-result'
import type { Ran } from '../../bench/parts/fault-run'

const ran = (more: Partial<Ran> = {}): Ran => ({
  run: 1,
  number: 1,
  seconds: 3,
  lost: [],
  doubled: [],
  untrue: [],
  inDoubt: 0,
  met: {},
  took: {},
  ...more,
})
const restarted = ran({ met: { 'Postgres restarted in the middle: fast': 1 } })
const recovered = (recoverySeconds: number) => ran({ recoverySeconds })
const all = [ran(), restarted, recovered(95), recovered(119.9)]
const bars = { runs: 4, recoveries: 2, restarts: 1 }

test('a bench in which everything was met and nobody was lost falls short of nothing', () => {
  expect(shortcomings(all, bars)).toEqual([])
})

test.each<[string, Ran[], string]>([
  ['a lost letter', [...all, ran({ lost: ['mira'] })], '1 lost'],
  ['a doubled letter', [...all, ran({ doubled: ['mira'] })], '1 doubled'],
  ['something recorded wrongly', [...all, ran({ untrue: ['a', 'b'] })], '2 untrue'],
  ['a run that never ended', all.slice(1), '3 of 4 runs came to an end'],
  ['a recovery that was not measured', [...all.slice(0, 3), ran()], '1 of 2 recoveries were measured'],
  ['a recovery that took too long', [...all, recovered(120.2)], 'a recovery took 121 s, more than 120'],
  [
    'a restart while nothing was open',
    [ran(), ...all.filter((one) => one !== restarted)],
    'Postgres was restarted in the middle of 0 sendings, not of 1',
  ],
])('%s falls short', (_, runs, words) => {
  expect(shortcomings(runs, bars)).toEqual([words])
})

test('of a thousand runs fifty restart Postgres, and each number of the table has some of them', () => {
  const plans = Array.from({ length: 1000 }, (_, run) => planOf(1, run)).filter((plan) => restartOf(plan))
  expect(plans).toHaveLength(50)
  expect(new Set(plans.map(({ number }) => number)).size).toBe(20)
})
