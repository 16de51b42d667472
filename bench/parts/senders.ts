/** Senders and the stand-in for Resend as processes of their own, and what they take. */
import type { ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { inRoot } from '../../bin/places.mjs'
import type { LeanCounts } from '../../tests/world/resend-stand-in-ledger'
import type { SeenPace } from '../../tests/world/resend-stand-in-limit'
import { end, startNode } from './processes'

export type StandIn = { url: string; seen: () => Promise<SeenPace & LeanCounts>; end: () => Promise<void> }

/** The stand-in, keeping counts and hashes. @param perSecond how many requests it takes; without it, as many as come. */
export async function startStandIn(perSecond?: number): Promise<StandIn> {
  const child = startNode(['--import', 'tsx', inRoot('tests/world/resend-stand-in.main.ts')], {
    STAND_IN_LEAN: '1',
    ...(perSecond ? { STAND_IN_PER_SECOND: String(perSecond) } : {}),
  })
  const url = await new Promise<string>((resolve, reject) => {
    if (child.stdout) createInterface({ input: child.stdout }).once('line', resolve)
    child.once('exit', () => reject(new Error('The stand-in did not start')))
  })
  return { url, seen: async () => (await fetch(`${url}/stand-in/pace`)).json(), end: () => end(child) }
}

/** A sender as `npm start` and the container run it, with Resend's place taken by `standIn`. */
export const startSender = (standIn: StandIn): ChildProcess =>
  startNode([...senderArgs, inRoot('src/sender.ts')], {
    RESEND_API_KEY: 're_benchmark',
    RESEND_BASE_URL: standIn.url,
    LOG_LEVEL: process.env.BENCH_VERBOSE ? 'info' : 'silent',
  })

const senderArgs = ['--import', './bin/preload.mjs', '--import', 'tsx']

/** Resident memory of a process now, in MB; `NaN` where the system does not tell. */
export async function memoryOf(child: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) / 1024
}

const TICKS_PER_SECOND = 100

/** Seconds of processor time a process has taken so far; `NaN` where the system does not tell. */
export async function cpuOf(child: ChildProcess): Promise<number> {
  const stat = await readFile(`/proc/${child.pid}/stat`, 'utf8').catch(() => '')
  const [, , , , , , , , , , , user, system] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(user) + Number(system)) / TICKS_PER_SECOND
}
