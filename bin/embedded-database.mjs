import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { isAlive, withLock } from './lock.mjs'
import { postgresFor } from './postgres-binaries.mjs'
import { makeCluster, runningPostgres, setAside, stopPostgres } from './postgres-cluster.mjs'
import { isRunning, keepUp } from './postgres-kept-up.mjs'
import { Refusal } from './refusal.mjs'

/**
 * @typedef {{ port: number, password: string, owner: number }} Credentials what `postgres.json` holds
 * @typedef {{ folder: string, fast?: boolean, port?: number }} Options
 *   folder: the data folder; fast: gives up durability, for tests and benchmarks
 * @typedef {{ url: string, adminUrl: string, stop: () => Promise<void>, ended: Promise<void> }} Database
 *   url: the database `bedside`; adminUrl: the cluster's own; ended: settles when Postgres ended by itself and did not come up again
 */

const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', 'timezone=UTC']
const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/**
 * Starts the Postgres of a data folder, or joins the one that is already running for it.
 * @param {Options} options
 * @returns {Promise<Database>}
 */
export async function startDatabase({ folder, fast = false, port }) {
  const home = resolve(folder)
  await mkdir(home, { recursive: true })
  return withLock(join(home, 'postgres.lock'), async () => (await joined(home)) ?? started(home, fast, port))
}

/**
 * @template T
 * @param {Options} options
 * @param {(database: Database) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDatabase(options, work) {
  const database = await startDatabase(options)
  try {
    return await work(database)
  } finally {
    await database.stop()
  }
}

/** @param {string} home @returns {Promise<Database | undefined>} */
async function joined(home) {
  const known = await credentialsOf(home)
  if (!known || known.owner === process.pid || !isAlive(known.owner)) return undefined
  // Its owner starts it again when it has ended; whoever interfered would leave both without a database.
  const until = Date.now() + 40_000
  while (!(await answers(known))) {
    if (!isAlive(known.owner)) return undefined
    if (Date.now() > until) {
      throw new Refusal(`The embedded Postgres of process ${known.owner} does not answer. Stop that process first.`)
    }
    await wait(250)
  }
  return { ...urls(known), stop: async () => {}, ended: new Promise(() => {}) }
}

/** @param {string} home @param {boolean} fast @param {number} [wish] @returns {Promise<Database>} */
async function started(home, fast, wish) {
  const installation = await postgresFor(home)
  const running = await runningPostgres(installation.directory)
  if (running) await stopPostgres(running)
  const known = await credentialsOf(home)
  if (!known) await setAside(home, installation.directory)
  const password = known?.password ?? randomBytes(24).toString('hex')
  await makeCluster(installation, password, fast)
  const credentials = { port: wish ?? (await freePort()), password, owner: process.pid }
  await writeFile(credentialsFile(home), JSON.stringify(credentials), { mode: 0o600 })
  await rename(join(home, 'postgres.log'), join(home, 'postgres.log.1')).catch(() => {})
  const { stop, ended } = await keepUp(
    () => launch(home, installation, credentials.port, fast),
    (postgres) => untilReady(home, credentials, postgres),
  )
  try {
    await createDatabase(credentials)
  } catch (error) {
    await stop()
    throw error
  }
  return { ...urls(credentials), stop, ended }
}

/**
 * @param {string} home
 * @param {import('./postgres-binaries.mjs').Installation} installation
 * @param {number} port
 * @param {boolean} fast
 */
async function launch(home, { bin, directory, account }, port, fast) {
  const log = await open(join(home, 'postgres.log'), 'a', 0o600)
  const flags = [...settings, ...(fast ? careless : [])].flatMap((setting) => ['-c', setting])
  const child = spawn(join(bin, 'postgres'), ['-D', directory, '-p', String(port), ...flags], {
    ...account,
    cwd: bin,
    // Its own group: Ctrl-C must not reach the database before those who use it.
    detached: process.platform !== 'win32',
    stdio: ['ignore', log.fd, log.fd],
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
  })
  child.on('error', () => {})
  child.unref()
  await log.close()
  return child
}

/** @param {string} home @param {Credentials} credentials @param {import('node:child_process').ChildProcess} postgres */
async function untilReady(home, credentials, postgres) {
  const until = Date.now() + 60_000
  while (!(await answers(credentials))) {
    if (!isRunning(postgres) || Date.now() > until) {
      const lines = (await readFile(join(home, 'postgres.log'), 'utf8')).trim().split('\n')
      throw new Refusal(`The embedded Postgres did not start. Its last words:\n${lines.slice(-12).join('\n')}`)
    }
    await wait(50)
  }
}

const credentialsFile = (/** @type {string} */ home) => join(home, 'postgres.json')

/** @param {string} home @returns {Promise<Credentials | undefined>} */
const credentialsOf = async (home) =>
  readFile(credentialsFile(home), 'utf8').then(
    (text) => JSON.parse(text),
    () => undefined,
  )

/** @param {Credentials} credentials */
function urls({ port, password }) {
  const server = `postgres://postgres:${password}@127.0.0.1:${port}`
  return { url: `${server}/bedside`, adminUrl: `${server}/postgres` }
}

/**
 * @template T
 * @param {Credentials} credentials
 * @param {(client: pg.Client) => Promise<T>} work
 */
async function asAdministrator(credentials, work) {
  const client = new pg.Client({ connectionString: urls(credentials).adminUrl, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

/** @param {Credentials} credentials */
const answers = (credentials) =>
  asAdministrator(credentials, async () => true).catch((error) => {
    if (error.code !== '28P01') return false
    throw new Refusal('The embedded Postgres does not accept the password in postgres.json. Was that file replaced?')
  })

/** @param {Credentials} credentials */
const createDatabase = (credentials) =>
  asAdministrator(credentials, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'bedside'")
    if (!rowCount) await client.query('create database bedside')
  })

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((settle, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => settle(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
