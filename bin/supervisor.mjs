import { createInterface } from 'node:readline'
import { spawnNode } from './node-24.mjs'

/**
 * @typedef {{ name: string, args: string[], env?: Record<string, string>, graceful?: number }} Part
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 */

const longestPause = 30_000
const steadyAfter = 60_000
const usuallyGraceful = 10_000
/** A sender that is asked to stop ends the requests it has begun, and a mail server has a minute for one. */
export const senderGraceful = 70_000

/**
 * Keeps the parts of Bedside running: a part that ends is started again, after a pause that doubles from 1 s to 30 s.
 * @param {Part[]} parts
 */
export function supervise(parts) {
  const width = Math.max(...parts.map((part) => part.name.length))
  const running = parts.map((part) => keepRunning(part, (line) => console.log(`${part.name.padEnd(width)} │ ${line}`)))
  return { stop: () => Promise.all(running.map((part) => part.stop())) }
}

/** @param {Part} part @param {(line: string) => void} say */
function keepRunning(part, say) {
  let stopping = false
  let pause = 1_000
  /** @type {ChildProcess | undefined} */
  let child
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  const start = () => {
    const since = Date.now()
    child = launch(part, say)
    child.once('exit', (code, signal) => {
      child = undefined
      if (stopping) return
      if (Date.now() - since > steadyAfter) pause = 1_000
      say(`ended (${signal ?? `exit code ${code}`}); starting again in ${pause / 1000} s`)
      timer = setTimeout(start, pause)
      pause = Math.min(pause * 2, longestPause)
    })
  }
  start()
  return {
    stop: async () => {
      stopping = true
      clearTimeout(timer)
      if (child) await end(child, part.graceful)
    },
  }
}

/** @param {Part} part @param {(line: string) => void} say */
function launch(part, say) {
  const child = spawnNode(part.args, {
    env: { ...process.env, ...part.env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Its own group: on Ctrl-C the supervisor decides who stops when.
    detached: process.platform !== 'win32',
  })
  child.on('error', (error) => say(error.message))
  for (const stream of [child.stdout, child.stderr]) if (stream) createInterface({ input: stream }).on('line', say)
  return child
}

/** @param {ChildProcess} child @param {number} [graceful] milliseconds until it is killed @returns {Promise<void>} */
function end(child, graceful = usuallyGraceful) {
  return new Promise((settle) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), graceful)
    child.once('exit', () => {
      clearTimeout(timer)
      settle()
    })
    child.kill('SIGTERM')
  })
}
