/** Migrations: one explicit step under a lock, before anything else starts, verified by counting. */
import { readdir } from 'node:fs/promises'
import type { Payload } from 'payload'
import pg from 'pg'
import { prepareQueues, type Queue } from './queue'

const LOCK = 7_203_311_542

async function migrationNames(folder: string): Promise<string[]> {
  const files = await readdir(folder)
  return files.filter((file) => /^\d{8}_\d{6}.*\.ts$/.test(file)).map((file) => file.replace(/\.ts$/, ''))
}

async function missing(client: pg.Client, folder: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from payload_migrations where batch > 0')
  const done = new Set(rows.map((row) => row.name))
  return (await migrationNames(folder)).filter((name) => !done.has(name))
}

/**
 * Brings the database up to date: Payload's migrations, then pg-boss's schema and every queue.
 * @throws when a migration did not arrive in the database, whatever Payload's exit said.
 */
export async function migrate(payload: Payload, databaseUrl: string, folder: string, queues: Queue[]): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await payload.db.migrate()
    const left = await missing(client, folder)
    if (left.length > 0) throw new Error(`These migrations did not run: ${left.join(', ')}`)
    await prepareQueues(databaseUrl, queues)
  } finally {
    await client.end()
  }
}
