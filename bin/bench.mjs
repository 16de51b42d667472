#!/usr/bin/env node
import { readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'
import { handOver, typescript } from './node-24.mjs'
import { dataFolder, inRoot } from './places.mjs'
import { runOrRefuse } from './refusal.mjs'
import { run } from './run.mjs'

const [name, ...flags] = process.argv.slice(2)
/** Benchmarks of rules alone: no database, no settings. */
const pure = ['triage']

runOrRefuse(async () => {
  const names = benchmarks()
  if (!name || !names.includes(name)) return explain(names)
  await install()
  await handOver(fileURLToPath(import.meta.url))
  return pure.includes(name) ? run(process.execPath, typescript(`bench/${name}.ts`, flags)) : measure(name)
})

function benchmarks() {
  try {
    return readdirSync(inRoot('bench'))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.slice(0, -3))
  } catch {
    return []
  }
}

/** @param {string[]} names */
function explain(names) {
  console.log('npm run bench -- <name> [--json]\n')
  console.log(names.length > 0 ? names.map((each) => `  ${each}`).join('\n') : '  There are no benchmarks yet.')
  return name === '--help' ? 0 : 2
}

/** Each benchmark has a data folder and a database of its own, gone afterwards. @param {string} benchmark */
async function measure(benchmark) {
  const { prepareEnvironment } = await import('./environment.mjs')
  const { freePort, withDatabase } = await import('./embedded-database.mjs')
  const folder = await mkdtemp(join(tmpdir(), 'bedside-bench-'))
  const port = String(await freePort())
  // What is to outlive the run, such as the record of one that goes on later.
  process.env.BENCH_KEEPS = join(dataFolder(), 'bench')
  Object.assign(process.env, { BEDSIDE_MODE: 'demo', BEDSIDE_DATA: folder, PORT: port, SITE_URL: '', DATABASE_URL: '' })
  try {
    await prepareEnvironment()
    return await withDatabase({ folder, fast: true }, ({ url }) => {
      const env = { ...process.env, DATABASE_URL: url, BEDSIDE_PREPARED: '1', NODE_ENV: 'production' }
      return run(process.execPath, typescript(`bench/${benchmark}.ts`, flags), { env })
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
