/** A real worker as a process of its own, to be killed in the middle of what it writes. */
import { type ChildProcess, spawn } from 'node:child_process'
import pg from 'pg'
import { bundled, removeBundles } from './bundled'
import { testEnvironment } from './environment'
import type { House } from './open-house'
import { until } from './until'

const running = new Set<ChildProcess>()
/** A worker reads all of Payload before it works; on a busy machine that takes its time. */
const STARTS_WITHIN_MS = 180_000

/**
 * A real worker, killed by -9 in the middle of a transaction: it waits for a table that is locked, having written all
 * that comes before. When this returns, the database has noticed that it is gone.
 */
export async function workerDiesWriting(house: House, table: string): Promise<void> {
  const client = new pg.Client({ connectionString: house.url })
  client.on('error', () => {})
  await client.connect()
  await client.query('begin')
  await client.query(`lock table ${table} in share row exclusive mode`)
  const worker = await startWorker(house)
  try {
    const pid = await until(`a worker writes to ${table}`, () => waitingFor(client, table), STARTS_WITHIN_MS)
    await killed(worker)
    await client.query('rollback')
    await until('its transaction is rolled back', async () => {
      const { rowCount } = await client.query('select from pg_stat_activity where pid = $1', [pid])
      return rowCount === 0
    })
  } finally {
    worker.kill('SIGKILL')
    await client.end()
  }
}

async function startWorker(house: House): Promise<ChildProcess> {
  const worker = spawn(process.execPath, [await bundled('worker')], {
    env: {
      NODE_ENV: 'production',
      PATH: process.env.PATH,
      ...testEnvironment,
      DATABASE_URL: house.url,
      BEDSIDE_DATA: house.environment.BEDSIDE_DATA,
      BEDSIDE_UNDO_MINUTES: '0',
    },
    stdio: 'ignore',
  })
  running.add(worker)
  worker.once('exit', () => running.delete(worker))
  return worker
}

async function killed(worker: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => worker.once('exit', resolve))
  worker.kill('SIGKILL')
  await ended
}

/** The session that waits for the locked table; senders that are up wait, too, and are none of it. */
async function waitingFor(client: pg.Client, table: string): Promise<number | undefined> {
  // Within a transaction Postgres tells of sessions as it saw them first.
  await client.query('select pg_stat_clear_snapshot()')
  const { rows } = await client.query<{ pid: number }>(
    `select pid from pg_locks join pg_stat_activity using (pid)
     where not granted and relation = $1::regclass and application_name <> 'bedside sender'`,
    [table],
  )
  return rows[0]?.pid
}

export function killAllWorkers(): void {
  for (const worker of running) worker.kill('SIGKILL')
  removeBundles()
}
