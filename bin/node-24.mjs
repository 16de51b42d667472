import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { inRoot, root } from './places.mjs'
import { Refusal } from './refusal.mjs'
import { run } from './run.mjs'

const oldest = /** @type {const} */ ([22, 18])

/** From this version on Node reads TypeScript by itself and runs every package we use. */
function isRecentEnough(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
}

/** The Node 24 that the development dependency `node` brings, wherever its installer put it. */
function bundledNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const carriers = [`node-${system}-${process.arch}`, `node-bin-${system}-${process.arch}`]
  const places = [
    ['node', 'bin', file],
    ...carriers.map((carrier) => [carrier, 'bin', file]),
    ...carriers.map((carrier) => ['node', 'node_modules', carrier, 'bin', file]),
  ]
  return places.map((parts) => inRoot('node_modules', ...parts)).find((path) => existsSync(path))
}

/**
 * Goes on in this process when its Node is recent enough; otherwise runs the same command again on the bundled one
 * and ends with its exit code.
 * @param {string} script absolute path of the calling file
 */
export async function handOver(script) {
  if (isRecentEnough()) return
  const node = bundledNode()
  if (!node) {
    throw new Refusal(
      `Bedside needs Node ${oldest.join('.')} or newer, and the copy that comes with the packages is missing.\n` +
        'Run `npm rebuild node`, or install Node 24 from https://nodejs.org.',
    )
  }
  process.exit(await run(node, [script, ...process.argv.slice(2)], { cwd: process.cwd(), stdio: withChannel() }))
}

/** The channel lets the next process notice when this one is killed outright. */
const withChannel = () =>
  /** @type {import('node:child_process').StdioOptions} */ (['inherit', 'inherit', 'inherit', 'ipc'])

/**
 * What to run for one of our TypeScript entry points.
 * @param {string} entry such as `src/cli.ts`
 * @param {string[]} [args]
 */
export const typescript = (entry, args = []) => ['--import', 'tsx', inRoot(entry), ...args]

/**
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export const spawnNode = (args, options) => spawn(process.execPath, args, { cwd: root, ...options })
