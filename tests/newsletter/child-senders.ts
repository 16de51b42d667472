/** Real senders as processes of their own, to be killed. */
import { type ChildProcess, spawn } from 'node:child_process'
import { afterAll } from 'vitest'
import type { CrashPoint } from '@/newsletter/delivery/sender'
import { testEnvironment } from '../world/environment'
import type { House } from '../world/rooms'

export type ChildSender = {
  /** Resolves with the exit code, or with the signal that ended it. */
  ended: Promise<number | string>
  kill: (signal: 'SIGKILL' | 'SIGTERM') => void
  errors: () => string
}

const running = new Set<ChildProcess>()

/** Leases are short, so that what a killed sender held is taken over soon. */
export function startSender(
  house: House,
  more: Record<string, string> = {},
  crashAt?: `${CrashPoint}:${number}`,
): ChildSender {
  const args = ['--import', 'tsx', 'src/sender.ts', '--lease', '2', ...(crashAt ? ['--crash-at', crashAt] : [])]
  const child = spawn(process.execPath, args, {
    env: {
      NODE_ENV: 'production',
      PATH: process.env.PATH,
      ...testEnvironment,
      DATABASE_URL: house.url,
      BEDSIDE_DATA: house.environment.BEDSIDE_DATA,
      ...more,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  running.add(child)
  let errors = ''
  child.stderr?.on('data', (words) => {
    errors += String(words)
  })
  const ended = new Promise<number | string>((resolve) => {
    child.on('exit', (code, signal) => {
      running.delete(child)
      resolve(code ?? signal ?? 'unknown')
    })
  })
  return { ended, kill: (signal) => child.kill(signal), errors: () => errors }
}

/** No process outlives its test file. */
export const leaveNoSender = () =>
  afterAll(() => {
    for (const child of running) child.kill('SIGKILL')
  })
