#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadEnvironmentFile } from './environment.mjs'
import { install } from './install.mjs'
import { handOver, typescript } from './node-24.mjs'
import { dataFolder, inRoot } from './places.mjs'
import { step } from './progress.mjs'
import { Refusal, runOrRefuse } from './refusal.mjs'
import { runQuietly } from './run.mjs'

const dev = process.argv.includes('--dev')

/** Everything the parts share; each decides nothing from NODE_ENV itself. */
const partEnvironment = {
  BEDSIDE_PREPARED: '1',
  NODE_ENV: dev ? 'development' : 'production',
  NEXT_TELEMETRY_DISABLED: '1',
}

runOrRefuse(async () => {
  if (process.argv.includes('--help')) return help()
  loadEnvironmentFile()
  await refuseTakenPort(Number(process.env.PORT || 3000))
  await install()
  await handOver(fileURLToPath(import.meta.url))
  return start()
})

function help() {
  console.log('npm start      runs Bedside: database, site, admin, worker and sender')
  console.log('npm run dev    the same with hot reload')
  console.log('Settings are environment variables or lines in .env; .env.example explains each.')
  return 0
}

/** @param {number} port */
async function refuseTakenPort(port) {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return
  const isFree = (/** @type {string | undefined} */ host) =>
    new Promise((settle) => {
      const probe = createServer()
      probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => settle(error.code !== 'EADDRINUSE'))
      probe.listen(port, host, () => probe.close(() => settle(true)))
    })
  if ((await isFree(undefined)) && (await isFree('127.0.0.1'))) return
  const another = port === 65_535 ? 3000 : port + 1
  throw new Refusal(
    `Port ${port} is taken by another program. Choose another one: PORT=${another} npm ${dev ? 'run dev' : 'start'}`,
  )
}

async function start() {
  const { prepareEnvironment } = await import('./environment.mjs')
  const env = await prepareEnvironment()
  Object.assign(process.env, partEnvironment)
  const { openDatabase } = await import('./database.mjs')
  const { embedded, stop, ended } = await step('Starting the database', openDatabase)
  /** @type {(() => Promise<unknown>)[]} what to stop, the last started first */
  const stops = [stop]
  const finished = untilStopped(ended)
  try {
    await Promise.race([finished, prepareAndRun(env, embedded, stops)])
    return await finished
  } finally {
    for (const stopPart of stops.reverse()) await stopPart()
  }
}

/** Settles with the exit code when someone stops us. @param {Promise<void>} databaseEnded @returns {Promise<number>} */
function untilStopped(databaseEnded) {
  return new Promise((settle) => {
    const stopped = () => {
      console.log('\n  Stopping …')
      settle(0)
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stopped)
    process.once('disconnect', stopped)
    databaseEnded.then(() => {
      console.error(`The embedded Postgres does not come up again; ${join(dataFolder(), 'postgres.log')} says why.`)
      settle(1)
    })
  })
}

/**
 * @param {import('../src/platform/env.ts').Environment} env
 * @param {boolean} embedded
 * @param {(() => Promise<unknown>)[]} stops
 */
async function prepareAndRun(env, embedded, stops) {
  const { migrateIfNeeded } = await import('./migrated.mjs')
  await migrateIfNeeded(embedded, () =>
    step('Bringing the database up to date', () =>
      command(['migrate'], 'The database could not be brought up to date.'),
    ),
  )
  if (wantsSample(env, embedded)) {
    await step('Loading the sample publication', () =>
      command(['seed', '--sample', '--if-empty'], 'The sample publication could not be loaded.'),
    )
  }
  const { buildIfStale } = await import('./build.mjs')
  if (!dev) await buildIfStale()
  const { senderGraceful, supervise } = await import('./supervisor.mjs')
  const parts = supervise([
    { name: 'web', args: [inRoot('bin', 'web.mjs'), ...(dev ? ['--dev'] : [])] },
    { name: 'worker', args: background('src/worker.ts') },
    { name: 'sender', args: background('src/sender.ts'), graceful: senderGraceful },
  ])
  stops.push(parts.stop)
  await step('Waiting for the site', () => untilHealthy(env.PORT))
  printAddresses(env)
}

/** @param {string[]} args @param {string} failure */
const command = (args, failure) => runQuietly(process.execPath, typescript('src/cli.ts', args), { failure })

/** @param {string} entry */
function background(entry) {
  const preload = ['--import', './bin/preload.mjs']
  if (!dev) return [...preload, ...typescript(entry)]
  return [inRoot('node_modules', 'tsx', 'dist', 'cli.mjs'), 'watch', '--clear-screen=false', ...preload, inRoot(entry)]
}

/** @param {import('../src/platform/env.ts').Environment} env @param {boolean} embedded */
function wantsSample(env, embedded) {
  if (env.BEDSIDE_MODE !== 'demo' || env.BEDSIDE_SAMPLE === false) return false
  if (env.BEDSIDE_SAMPLE) return true
  // The sign-ins are written last, so that a broken-off sample is tried again.
  return embedded && !existsSync(join(env.BEDSIDE_DATA, 'sign-in.json'))
}

/** @param {number} port */
async function untilHealthy(port) {
  const until = Date.now() + 120_000
  let last = 'it does not answer'
  while (Date.now() < until) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(10_000) })
      if (response.ok) return
      last = `/healthz says ${response.status} ${(await response.text()).slice(0, 300)}`
    } catch {
      // Not listening yet.
    }
    await new Promise((settle) => setTimeout(settle, 250))
  }
  throw new Refusal(`The site did not come up within two minutes: ${last}. The lines above say more.`)
}

/** @param {import('../src/platform/env.ts').Environment} env */
function printAddresses(env) {
  const lines = [`Site      ${env.SITE_URL}`, `Admin     ${env.SITE_URL}/admin`]
  if (env.BEDSIDE_MODE === 'demo') lines.push(`Mailbox   ${env.SITE_URL}/dev/mailbox`)
  const signIns = join(env.BEDSIDE_DATA, 'sign-in.json')
  if (env.BEDSIDE_MODE === 'demo' && existsSync(signIns)) {
    lines.push('', 'Sign in with')
    for (const { role, email, password } of JSON.parse(readFileSync(signIns, 'utf8'))) {
      lines.push(`  ${role.padEnd(14)} ${email}   ${password}`)
    }
  }
  console.log(`\n  Bedside is running. Ctrl-C stops it.\n\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`)
}
