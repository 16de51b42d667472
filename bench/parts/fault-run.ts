/** One run of `newsletter-faults`: an issue goes out while things go wrong, and then everybody is counted. */
import { setTimeout as pause } from 'node:timers/promises'
import { readEnding } from '../../tests/newsletter/read-ending'
import type { Backup } from '../../tests/newsletter/restored-backup'
import { type Ending, type Judgement, judge, type Reader } from '../../tests/newsletter/true-ending'
import { type Chance, chanceOf } from './chance'
import { bear, freeze } from './fault-births'
import { deeds } from './fault-deeds'
import { chunkRequests, type Lane, patiently } from './fault-lane'
import { anyFault, type Plan } from './fault-plan'
import { tend } from './fault-progress'
import { prepareSenders, tidySenders } from './fault-senders'
import type { Restart } from './restartable-database'

export type Run = {
  lane: Lane
  plan: Plan
  chance: Chance
  issue: string
  readers: Reader[]
  /** How often each fault was met. */
  met: Record<string, number>
  meet: (what: string, times?: number) => void
  /** What went wrong beside the letters themselves. */
  wrong: string[]
  /** What has to end before everybody is counted. */
  afterwards: Promise<void>[]
  backup?: Backup
  restored: boolean
  restarted: boolean
  toldByEvents: boolean
  /** Waits until nobody else minds, does what is to be done at the last moment, and restarts Postgres. */
  restart: (mode: Restart, atLast: () => Promise<void>) => Promise<void>
}

export type Ran = Judgement & {
  run: number
  number: number
  seconds: number
  met: Record<string, number>
  /** Where its seconds went. */
  took: Record<string, number>
  /** From the death of a sender to the end of the sending; only where the lease is the real one. */
  recoverySeconds?: number
}

export type Around = {
  seed: number
  restart: Run['restart']
  /** Keeps Postgres up while a birth needs it. */
  whileUp: <Value>(work: () => Promise<Value>) => Promise<Value>
  mostSeconds: number
  realLease: boolean
}

export async function carryOut(lane: Lane, plan: Plan, around: Around): Promise<{ ran: Ran; ending: Ending }> {
  const since = performance.now()
  const run = await begin(lane, plan, around)
  const begun = performance.now()
  const death = await untilRest(run, around.mostSeconds)
  const rest = performance.now()
  await Promise.all(run.afterwards)
  const { issue, readers, toldByEvents, restored, met } = run
  const known = { refuses: lane.provider.refused, toldByEvents, restored }
  const ending = await patiently(() => readEnding(lane.house, lane.resend, issue, readers, known))
  const judgement = judge(ending)
  if (judgement.inDoubt > 0 && !plan.mayStayInDoubt) run.wrong.push(`${judgement.inDoubt} readers are in doubt`)
  countWhatWasMet(run, ending)
  await tidySenders(run)
  const untrue = [...judgement.untrue, ...run.wrong]
  const recovery = around.realLease && death !== undefined ? { recoverySeconds: (rest - death) / 1000 } : {}
  const seconds = (rest - since) / 1000
  const counted = performance.now()
  const took = { beginning: (begun - since) / 1000, sending: (rest - begun) / 1000, counting: (counted - rest) / 1000 }
  return { ran: { run: plan.run, number: plan.number, seconds, ...judgement, untrue, met, took, ...recovery }, ending }
}

async function begin(lane: Lane, plan: Plan, { seed, restart, whileUp }: Around): Promise<Run> {
  const met: Record<string, number> = {}
  const meet = (what: string, times = 1) => {
    met[what] = (met[what] ?? 0) + times
  }
  const chance = chanceOf(seed, plan.run, 1)
  lane.resend.accepted.length = 0
  lane.resend.requests.length = 0
  const people = await lane.readers(plan.readers)
  const readers = people.map(({ id, address }) => ({ id, addresses: [address], gone: [] }))
  setUpProvider(lane, plan, readers, chance, meet)
  const issue = await whileUp(() => bear(lane, plan.birth))
  meet(`born: ${plan.birth}`)
  const run: Run = {
    lane,
    plan,
    chance,
    issue,
    readers,
    met,
    meet,
    wrong: [],
    afterwards: [],
    restored: false,
    restarted: false,
    toldByEvents: false,
    restart,
  }
  if (plan.birth !== 'nobody-alive') await prepareSenders(run)
  await whileUp(() => freeze(lane, issue, plan))
  if (plan.birth === 'nobody-alive') await prepareSenders(run)
  return run
}

function setUpProvider(lane: Lane, plan: Plan, readers: Reader[], chance: Chance, meet: Run['meet']): void {
  const inLine = [...plan.faults]
  lane.provider.refused = new Set(readers.slice(0, plan.bad).flatMap(({ addresses }) => addresses))
  lane.provider.latencyMs = plan.latencyMs
  lane.provider.next = () => {
    const fault = inLine.shift() ?? (chance.happens(plan.faultRate) ? chance.oneOf(anyFault) : undefined)
    if (fault) meet(`provider: ${fault}`)
    return fault
  }
}

/** @returns when a sender died by itself for the last time, if any did. */
async function untilRest(run: Run, mostSeconds: number): Promise<number | undefined> {
  const waiting = [...run.plan.deeds]
  const end = performance.now() + mostSeconds * 1000
  let death: number | undefined
  for (;;) {
    const { status, open, total, died } = await tend(run)
    if (died) death = performance.now()
    const due = waiting[0]
    if (due && due.at <= (total === 0 ? 1 : 1 - open / total)) {
      waiting.shift()
      await deeds[due.deed](run)
      continue
    }
    if (open === 0 && ['done', 'needs_review', 'cancelled', 'held'].includes(status)) return death
    if (performance.now() > end) {
      run.wrong.push(`not at rest after ${mostSeconds} s: ${status}, ${open} of ${total} chunks open`)
      run.wrong.push(...run.lane.senders.map((sender) => sender.errors()).filter(Boolean))
      return death
    }
    await pause(40)
  }
}

function countWhatWasMet(run: Run, { deliveries, letters }: Ending): void {
  const keys = chunkRequests(run.lane).map(({ key }) => key)
  run.meet('readers', run.readers.length)
  run.meet('letters accepted', letters.length)
  run.meet('requests', keys.length)
  run.meet('requests repeated', keys.length - new Set(keys).size)
  for (const status of ['skipped', 'failed', 'prepared'])
    run.meet(`deliveries ${status}`, deliveries.filter((row) => row.status === status).length)
}
