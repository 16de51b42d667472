import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root } from './places.mjs'
import { Refusal } from './refusal.mjs'

/**
 * @typedef {import('node:child_process').SpawnOptions} SpawnOptions
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 */

/**
 * Runs a child to its end on this terminal and passes signals on.
 * @param {string} command
 * @param {string[]} args
 * @param {SpawnOptions} [options]
 * @returns {Promise<number>} its exit code
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
    const forget = passSignals(child)
    child.on('error', (error) => {
      forget()
      reject(error)
    })
    child.on('exit', (code, signal) => {
      forget()
      resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM'])
    })
  })
}

/**
 * Runs a child silently; what it said is shown when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {SpawnOptions & { failure: string }} options
 */
export async function runQuietly(command, args, { failure, ...options }) {
  /** @type {Buffer[]} */
  const said = []
  const code = await new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout?.on('data', (chunk) => said.push(chunk))
    child.stderr?.on('data', (chunk) => said.push(chunk))
    const forget = passSignals(child)
    child.on('error', reject)
    child.on('close', (exit) => {
      forget()
      resolve(exit ?? 1)
    })
  })
  const output = Buffer.concat(said).toString('utf8').trim()
  if (code !== 0) throw new Refusal(`${output}\n\n${failure}`)
  return output
}

/** @param {ChildProcess} child */
function passSignals(child) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  const pass = (/** @type {NodeJS.Signals} */ signal) => {
    // A terminal sends Ctrl-C to the whole group: the child already has it.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  }
  for (const signal of signals) process.on(signal, pass)
  return () => {
    for (const signal of signals) process.off(signal, pass)
  }
}
