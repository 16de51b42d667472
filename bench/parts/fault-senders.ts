/** The senders of a run: as many as planned, replaced when they die, and told apart by how they died. */
import type { LaneSender } from './fault-lane'
import type { Run } from './fault-run'

const alive = (senders: LaneSender[]) => senders.filter((sender) => sender.isRunning() && !sender.expected)

/** Plain ones of the run before go on working; whoever is to die, or has a wrong clock, is started anew. */
export async function prepareSenders({ lane, plan }: Run): Promise<void> {
  const plain = plan.senders.filter(({ crashAt, clockOffMs }) => !crashAt && !clockOffMs).length
  const spare = alive(lane.senders).slice(plain)
  await end(spare, 'SIGTERM')
  const missing = plain - alive(lane.senders).length
  const special = plan.senders.filter(({ crashAt, clockOffMs }) => crashAt || clockOffMs)
  await Promise.all([...special, ...Array.from({ length: Math.max(0, missing) }, () => ({}))].map(lane.start))
}

/** Puts another sender in the place of each that died. @returns whether one died by itself. */
export async function keepSendersAlive(run: Run): Promise<boolean> {
  const { lane, plan } = run
  let died = false
  for (const sender of lane.senders.filter((one) => !one.isRunning())) {
    lane.senders.splice(lane.senders.indexOf(sender), 1)
    const how = await sender.ended
    if (sender.expected) continue
    died = true
    if (sender.crashAt && how === 'SIGKILL') run.meet(`killed: ${sender.crashAt.split(':')[0]}`)
    else run.wrong.push(`a sender ended with ${how}: ${sender.errors()}`)
  }
  const missing = plan.senders.length - alive(lane.senders).filter(({ suspended }) => !suspended).length
  await Promise.all(Array.from({ length: Math.max(0, missing) }, () => lane.start()))
  return died
}

/** One that works just now, if any does. */
export function someSender({ lane, chance }: Run): LaneSender | undefined {
  const all = alive(lane.senders).filter(({ suspended }) => !suspended)
  return all[chance.between(0, Math.max(0, all.length - 1))]
}

/** Whoever was to die and did not, or goes by a wrong clock, is not for the next run. */
export async function tidySenders({ lane }: Run): Promise<void> {
  await end(
    lane.senders.filter(({ crashAt, clockOffMs }) => crashAt || clockOffMs),
    'SIGKILL',
  )
}

export async function end(senders: LaneSender[], signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  for (const sender of senders) {
    sender.expected = true
    sender.kill(signal)
  }
  await Promise.all(senders.map(({ ended }) => ended))
}
