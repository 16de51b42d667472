/** What `npx bedside doctor` and `/healthz` look at. */
import { readdir } from 'node:fs/promises'
import type { Payload } from 'payload'
import { poolOf } from './database'

export type Check = { name: string; ok: boolean; says: string }

async function check(name: string, look: () => Promise<string>): Promise<Check> {
  try {
    return { name, ok: true, says: await look() }
  } catch (error) {
    return { name, ok: false, says: error instanceof Error ? error.message : String(error) }
  }
}

/** Prints one line for each check. @returns whether all is well. */
export async function examine(payload: Payload, migrations: string): Promise<boolean> {
  const pool = poolOf(payload)
  const checks = [
    await check(
      'Postgres',
      async () => (await pool.query<{ server_version: string }>('show server_version')).rows[0]?.server_version ?? '',
    ),
    await check('migrations', async () => {
      const files = (await readdir(migrations)).filter((file) => /^\d{8}_\d{6}.*\.ts$/.test(file)).length
      const { rows } = await pool.query<{ n: number }>(
        'select count(*)::int as n from payload_migrations where batch > 0',
      )
      if (rows[0]?.n !== files) throw new Error(`${rows[0]?.n} of ${files} have run: npx bedside migrate`)
      return `all ${files} have run`
    }),
    await check('queues', async () => {
      const { rows } = await pool.query<{ n: number }>('select count(*)::int as n from pgboss.queue')
      return `${rows[0]?.n} queues`
    }),
    await check('administrator', async () => {
      const { totalDocs } = await payload.count({
        collection: 'staff',
        where: { role: { equals: 'administrator' } },
        overrideAccess: true,
      })
      if (totalDocs === 0) throw new Error('there is none: npx bedside seed --admin you@example.org')
      return `${totalDocs}`
    }),
  ]
  for (const { name, ok, says } of checks) console.log(`${ok ? 'ok   ' : 'wrong'}  ${name}: ${says}`)
  return checks.every(({ ok }) => ok)
}
