#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { add, exitCode, lastLine, none, oneFailed, onePassed } from './counts.mjs'
import { install } from './install.mjs'
import { handOver } from './node-24.mjs'
import { Refusal } from './refusal.mjs'

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {{ name: string, run: () => Promise<Counts> }} Stage
 */

const words = process.argv.slice(2)

function help() {
  console.log('npm test                  every check and every test, journeys included')
  console.log('npm test -- unit          one part: checks, journeys, or a project of vitest.config.ts such as unit')
  console.log('npm run check             what needs neither database nor browser')
}

async function main() {
  let counts = none
  /** @type {string[]} */
  let failed = []
  try {
    await install()
    await handOver(fileURLToPath(import.meta.url))
    ;({ failures: failed } = await import('./runners.mjs'))
    counts = await runAll(await stages())
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error)
    counts = add(counts, oneFailed)
  }
  if (failed.length > 0) console.log(`\nFailed:\n${failed.map((name) => `  ${name}`).join('\n')}`)
  console.log(`\n${lastLine(counts)}`)
  process.exit(exitCode(counts))
}

/** @returns {Promise<Stage[]>} */
async function stages() {
  const { checks } = await import('./checks.mjs')
  const { vitest } = await import('./runners.mjs')
  const looks = checks.map(({ name, passes }) => ({
    name,
    run: async () => ((await passes()) ? onePassed : oneFailed),
  }))
  const unit = { name: 'tests without a database', run: () => vitest('unit') }
  if (words.includes('--check')) return [...looks, unit]
  const parts = words.filter((word) => !word.startsWith('-'))
  if (parts.length === 0) return [...looks, { name: 'tests', run: () => vitest() }, journeys]
  return parts.flatMap((part) => {
    if (part === 'checks') return looks
    return part === 'journeys' ? [journeys] : [{ name: `tests: ${part}`, run: () => vitest(part) }]
  })
}

/** @type {Stage} */
const journeys = {
  name: 'journeys in a browser',
  run: async () => {
    const { findBrowser } = await import('./browser.mjs')
    const browser = await findBrowser()
    if (!browser)
      throw new Refusal('There is no browser for the journeys. Install Chromium, or name one in CHROMIUM_PATH.')
    process.env.CHROMIUM_PATH = browser
    const { buildForJourneys } = await import('./build-for-journeys.mjs')
    await buildForJourneys()
    const { playwright } = await import('./runners.mjs')
    return playwright()
  },
}

/** @param {Stage[]} wanted @returns {Promise<Counts>} */
async function runAll(wanted) {
  let interrupted = false
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (interrupted = true))
  let counts = none
  for (const { name, run } of wanted) {
    console.log(`\n── ${name}`)
    const since = Date.now()
    const result = await run().catch((error) => {
      console.error(error instanceof Refusal ? error.message : error)
      return oneFailed
    })
    counts = add(counts, result)
    if (interrupted) return add(counts, oneFailed)
    console.log(
      `── ${result.failed ? '✗' : '✓'} ${name}: ${lastLine(result)} (${((Date.now() - since) / 1000).toFixed(1)} s)`,
    )
  }
  return counts
}

if (words.includes('--help')) help()
else await main()
