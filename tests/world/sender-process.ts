/** Real senders as processes of their own, to be killed, stopped and started again. */
import { type ChildProcess, spawn } from 'node:child_process'
import { bundled, removeBundles } from './bundled'
import { testEnvironment } from './environment'
import type { House } from './open-house'

export type SenderProcess = {
  /** Resolves with the exit code, or with the signal that ended it. */
  ended: Promise<number | string>
  isRunning: () => boolean
  kill: (signal: 'SIGKILL' | 'SIGTERM' | 'SIGSTOP' | 'SIGCONT') => void
  /** Everything it said on standard error. */
  errors: () => string
}

export type SenderWishes = {
  /** Settings beside those of every test, such as where the provider is. */
  env?: Record<string, string>
  /** Where it ends as if by kill -9, such as `after-answer:2`. */
  crashAt?: string
  /** Seconds a claim stands; 0 for the real lease and the real patience. */
  lease?: number
  /** How far its own clock is off. */
  clockOffMs?: number
}

const running = new Set<ChildProcess>()

const imported = (script: string) => ['--import', `data:text/javascript,${encodeURIComponent(script)}`]

/** Whoever started it may be killed as well: nobody is left behind. */
const endsWithItsStarter = imported(
  `process.channel.unref(); process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'))`,
)

const withClockOff = (ms: number) =>
  imported(`const now = Date.now; Date.now = () => now() + ${ms}
    globalThis.Date = class extends Date { constructor(...given) { super(...(given.length ? given : [Date.now()])) } }`)

export async function startSender(house: House, wishes: SenderWishes = {}): Promise<SenderProcess> {
  const { env, crashAt, lease = 3, clockOffMs = 0 } = wishes
  const times = lease === 0 ? [] : ['--lease', String(lease), '--patience', String(lease * 0.6)]
  const args = [
    ...endsWithItsStarter,
    ...(clockOffMs === 0 ? [] : withClockOff(clockOffMs)),
    await bundled('sender'),
    ...times,
    ...(crashAt ? ['--crash-at', crashAt] : []),
  ]
  const child = spawn(process.execPath, args, {
    env: {
      NODE_ENV: 'production',
      PATH: process.env.PATH,
      ...testEnvironment,
      LOG_LEVEL: 'error',
      DATABASE_URL: house.url,
      BEDSIDE_DATA: house.environment.BEDSIDE_DATA,
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  return watched(child)
}

function watched(child: ChildProcess): SenderProcess {
  running.add(child)
  let errors = ''
  child.stderr?.on('data', (words) => {
    errors += String(words)
  })
  const ended = new Promise<number | string>((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('exit', (code, signal) => {
      running.delete(child)
      resolve(code ?? signal ?? 'unknown')
    })
  })
  return {
    ended,
    isRunning: () => running.has(child),
    kill: (signal) => void child.kill(signal),
    errors: () => errors,
  }
}

/** Ends every sender that was started here, and leaves nothing. One that is stopped does not hear SIGTERM. */
export function killAllSenders(): void {
  for (const child of running) child.kill('SIGKILL')
  removeBundles()
}
