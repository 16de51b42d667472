/**
 * Five runs of `npm run bench -- newsletter-faults`, whatever chance brings. A failure names its seed, and
 * `npm run bench -- newsletter-faults --seed … --only …` plays it again.
 */
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type Lane, openLane } from '../../bench/parts/fault-lane'
import { planOf } from '../../bench/parts/fault-plan'
import { carryOut } from '../../bench/parts/fault-run'
import { killAllSenders } from '../world/sender-process'

const seed = Date.now() % 1_000_000
let lane: Lane

beforeAll(async () => {
  lane = await openLane(inject('templateUrl'), 'chance')
})
afterAll(async () => {
  killAllSenders()
  await lane?.close()
})

/** Numbers that start a worker or Postgres anew have tests of their own, or need a Postgres of their own. */
const runs = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 17, 18, 19]
  .map((number) => ({ number, at: Math.abs(Math.sin(seed + number)) }))
  .sort((one, other) => one.at - other.at)
  .slice(0, 5)
  .map(({ number }) => number)

test.each(runs)(
  `by chance, with seed ${seed}: run %i loses nobody and doubles nobody`,
  { timeout: 180_000 },
  async (run) => {
    const plan = planOf(seed, run)
    const deeds = plan.deeds.filter(({ deed }) => !deed.startsWith('restart'))
    const around = {
      seed,
      restart: async () => {},
      whileUp: <Value>(work: () => Promise<Value>) => work(),
      mostSeconds: 150,
      realLease: false,
    }
    const { ran } = await carryOut(lane, { ...plan, deeds }, around)
    expect(ran).toMatchObject({ lost: [], doubled: [], untrue: [] })
    expect(ran.met['letters accepted']).toBeGreaterThan(0)
  },
)
