/** Where runs are played: one Postgres, lanes beside each other, and one more lane with the real lease. */
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { testEnvironment } from '../../tests/world/environment'
import { killAllSenders } from '../../tests/world/sender-process'
import { killAllWorkers } from '../../tests/world/worker-process'
import { type Lane, openLane } from './fault-lane'
import { type Plan, recoveryPlan } from './fault-plan'
import { isGood, keepEvidence, type Recorded } from './fault-record'
import { type Around, carryOut, type Ran } from './fault-run'
import { tell } from './figures'
import { runNode } from './processes'
import { type Restart, restartableDatabase } from './restartable-database'

/** With a short lease nothing takes longer, be Postgres restarted in the middle. */
const MOST_SECONDS = 120
const MOST_SECONDS_REAL = 240
/** For the birth before and the counting after. */
const COUNTING_SECONDS = 240

export type Stage = {
  play: (plans: Plan[], recoveries: number[]) => Promise<void>
  close: () => Promise<void>
}

export async function openStage(wishes: {
  seed: number
  folder: string
  record: Recorded
  lanes: number
}): Promise<Stage> {
  const { seed, folder, record, lanes } = wishes
  const home = join(process.env.BEDSIDE_DATA ?? '', 'faults')
  const database = await restartableDatabase(home)
  Object.assign(process.env, testEnvironment)
  tell('Preparing the databases')
  await runNode(['--import', 'tsx', 'src/cli.ts', 'migrate'], {
    ...testEnvironment,
    NODE_ENV: 'production',
    DATABASE_URL: database.url,
  })
  const gate = gateOf()
  const restart = (mode: Restart, atLast: () => Promise<void>) =>
    gate.alone(async () => {
      await atLast()
      await database.restart(mode)
    })
  const around = { seed, restart, whileUp: gate.together }
  const opened: Lane[] = []
  const open = async (name: string, lease?: number) => {
    const lane = await gate.together(() => openLane(database.url, name, lease))
    opened.push(lane)
    return lane
  }
  let closing = false
  let done = 0

  async function playOne(lane: Lane, name: string, plan: Plan, more: Around): Promise<void> {
    const { ran, ending } = await inTime(carryOut(lane, plan, more), more.mostSeconds + COUNTING_SECONDS).catch(
      (error: unknown) => ({ ran: unfinished(plan, error), ending: undefined }),
    )
    if (closing) return
    done += 1
    record.add(name, ran)
    if (!isGood(ran)) {
      const file = keepEvidence(folder, seed, { plan, ran, ending })
      tell(`  Failed: --seed ${seed} --only ${plan.run} (number ${plan.number}); evidence in ${file}`)
      for (const words of [...ran.lost, ...ran.doubled, ...ran.untrue].slice(0, 5)) tell(`    ${words}`)
    }
    if (done % 20 === 0) tell(`  ${done} done`)
  }

  async function playRuns(name: string, waiting: Plan[]): Promise<void> {
    if (waiting.length === 0) return
    const lane = await open(name)
    for (let plan = waiting.shift(); plan && !closing; plan = waiting.shift())
      await playOne(lane, `run ${plan.run}`, plan, { ...around, mostSeconds: MOST_SECONDS, realLease: false })
  }

  /** Beside the others, as each takes as long as a lease. */
  async function playRecoveries(waiting: number[]): Promise<void> {
    if (waiting.length === 0) return
    const lane = await open('real', 0)
    for (let at = waiting.shift(); at !== undefined && !closing; at = waiting.shift())
      await playOne(lane, `recovery ${at}`, recoveryPlan(seed, at), {
        ...around,
        mostSeconds: MOST_SECONDS_REAL,
        realLease: true,
      })
  }

  return {
    play: async (plans, recoveries) => {
      const [runs, real] = [[...plans], [...recoveries]]
      const names = Array.from({ length: lanes }, (_, at) => `lane${at + 1}`)
      await Promise.all([playRecoveries(real), ...names.map((name) => playRuns(name, runs))])
    },
    close: async () => {
      closing = true
      killAllSenders()
      killAllWorkers()
      await Promise.all(opened.map((lane) => lane.close().catch(() => {})))
      await database.stop()
    },
  }
}

/** A run that never comes to an end is a failure, and holds up no other. */
async function inTime<Value>(work: Promise<Value>, seconds: number): Promise<Value> {
  const done = new AbortController()
  const over = pause(seconds * 1000, undefined, { signal: done.signal }).then(() => {
    throw new Error(`It had not come to an end after ${seconds} s`)
  })
  try {
    return await Promise.race([work, over])
  } finally {
    over.catch(() => {})
    done.abort()
  }
}

function unfinished(plan: Plan, error: unknown): Ran {
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return {
    run: plan.run,
    number: plan.number,
    seconds: 0,
    lost: [],
    doubled: [],
    untrue: [words],
    inDoubt: 0,
    met: {},
    took: {},
  }
}

/** Many together, or one alone: who wants to be alone waits for the others and keeps new ones out. */
function gateOf() {
  let inside = 0
  let aloneOnes: Promise<unknown> = Promise.resolve()
  let wake = () => {}
  return {
    together: async <Value>(work: () => Promise<Value>): Promise<Value> => {
      for (let seen: unknown; seen !== aloneOnes; await seen) seen = aloneOnes
      inside += 1
      try {
        return await work()
      } finally {
        inside -= 1
        wake()
      }
    },
    alone: async <Value>(work: () => Promise<Value>): Promise<Value> => {
      const mine = aloneOnes.then(async () => {
        while (inside > 0)
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        return work()
      })
      aloneOnes = mine.catch(() => {})
      return mine
    },
  }
}
