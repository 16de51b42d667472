import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { stopPostgres } from './postgres-cluster.mjs'

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** Longer than the backends of a killed Postgres need to let go of its memory. */
const pauses = [500, 1_000, 2_000, 4_000, 8_000, 16_000]
/** Who stayed up this long may fail anew. */
const steadyAfter = 60_000

/**
 * Runs Postgres until it is told to stop. When it ends by itself (memory ran out, somebody killed it) it is started
 * again, and it mends its own files.
 * @param {() => Promise<ChildProcess>} launch
 * @param {(postgres: ChildProcess) => Promise<void>} untilReady rejects when it does not come up
 * @returns {Promise<{ stop: () => Promise<void>, ended: Promise<void> }>} ended: it would not come up again
 */
export async function keepUp(launch, untilReady) {
  const stopping = new AbortController()
  const start = async () => {
    const postgres = await launch()
    const guard = guardOf(postgres)
    const stop = async () => {
      if (isRunning(postgres)) await stopPostgres(postgres.pid ?? 0)
      guard.kill()
    }
    stopping.signal.addEventListener('abort', stop, { once: true })
    await untilReady(postgres).catch(async (error) => {
      await stop()
      throw error
    })
    return { stop, exit: untilExit(postgres).then(() => guard.kill()) }
  }
  let running = await start()
  let since = Date.now()
  let left = [...pauses]
  const comeBack = async () => {
    console.warn('The embedded Postgres ended by itself; it is started again.')
    if (Date.now() - since > steadyAfter) left = [...pauses]
    for (let pause = left.shift(); pause !== undefined; pause = left.shift()) {
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => {})
      if (stopping.signal.aborted) return false
      const again = await start().catch(() => undefined)
      if (!again) continue
      running = again
      since = Date.now()
      if (stopping.signal.aborted) await again.stop()
      return true
    }
    return false
  }
  const life = (async () => {
    do await running.exit
    while (!stopping.signal.aborted && (await comeBack()))
  })()
  const stop = async () => {
    stopping.abort()
    await running.stop()
    await life
  }
  return { stop, ended: life.then(() => (stopping.signal.aborted ? new Promise(() => {}) : undefined)) }
}

/** @param {ChildProcess} child */
export const isRunning = ({ pid, exitCode, signalCode }) => Boolean(pid) && exitCode === null && signalCode === null

/** @param {ChildProcess} child @returns {Promise<void>} */
const untilExit = (child) => new Promise((settle) => (isRunning(child) ? child.once('exit', () => settle()) : settle()))

/** @param {ChildProcess} postgres */
function guardOf({ pid = 0 }) {
  const guard = spawn(process.execPath, [fileURLToPath(new URL('database-guard.mjs', import.meta.url)), String(pid)], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { PATH: process.env.PATH },
  })
  guard.unref()
  guard.channel?.unref()
  return guard
}
