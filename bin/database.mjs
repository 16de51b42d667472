import { setTimeout as wait } from 'node:timers/promises'
import { dataFolder } from './places.mjs'
import { Refusal } from './refusal.mjs'

/** What waiting does not mend: wrong password, unknown role, no such database. */
const final = ['28P01', '28000', '3D000']

/**
 * The database that DATABASE_URL names once it answers, or the embedded one, started or joined.
 * Puts its address into this process's environment.
 * @returns {Promise<{ stop: () => Promise<void>, ended: Promise<void>, embedded: boolean }>}
 */
export async function openDatabase() {
  if (process.env.DATABASE_URL) {
    await waitForDatabase(process.env.DATABASE_URL)
    return { embedded: false, stop: async () => {}, ended: new Promise(() => {}) }
  }
  const { startDatabase } = await import('./embedded-database.mjs')
  const { url, stop, ended } = await startDatabase({ folder: dataFolder() })
  process.env.DATABASE_URL = url
  return { embedded: true, stop, ended }
}

/** @param {string} url @param {number} [patience] in milliseconds */
async function waitForDatabase(url, patience = 30_000) {
  const since = Date.now()
  let told = since
  for (;;) {
    const problem = await problemWith(url)
    if (!problem) return
    if (problem.final || Date.now() - since > patience) {
      throw new Refusal(
        `The database at ${withoutPassword(url)} cannot be used: ${problem.message}\nDATABASE_URL names it.`,
      )
    }
    if (Date.now() - told > 3_000) {
      told = Date.now()
      console.log(`  Waiting for the database at ${withoutPassword(url)}: ${problem.message}`)
    }
    await wait(500)
  }
}

/** @param {string} url @returns {Promise<{ message: string, final: boolean } | undefined>} */
async function problemWith(url) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return undefined
  } catch (error) {
    const { code = '', message } = /** @type {NodeJS.ErrnoException} */ (error)
    return { message: message || code, final: final.includes(code) }
  } finally {
    await client.end().catch(() => {})
  }
}

/** @param {string} url */
function withoutPassword(url) {
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}
