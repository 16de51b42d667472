import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { trustedProxies } from './client-address.mjs'
import { dataFolder, inRoot } from './places.mjs'
import { Refusal } from './refusal.mjs'

/** Stands in for the address of a database that is not running yet, or is not needed. */
export const placeholderDatabase = 'postgres://nobody@127.0.0.1:1/none'

/** Reads `.env`; what is set already wins. */
export function loadEnvironmentFile() {
  if (existsSync(inRoot('.env'))) process.loadEnvFile?.(inRoot('.env'))
}

/**
 * Completes this process's environment and checks all of it, so that whatever is started afterwards inherits a good one.
 * @returns {Promise<import('../src/platform/env.ts').Environment>} with a placeholder for a missing DATABASE_URL
 */
export async function prepareEnvironment() {
  loadEnvironmentFile()
  process.env.BEDSIDE_DATA = dataFolder()
  if ((process.env.BEDSIDE_MODE || 'demo') === 'demo') await addMadeUpSecrets(dataFolder())
  const { readEnvironment } = await import('../src/platform/env.ts')
  const read = readEnvironment({ ...process.env, DATABASE_URL: process.env.DATABASE_URL || placeholderDatabase })
  const wrong = [...(read.ok ? [] : read.problems), ...proxyProblems()]
  if (read.ok && wrong.length === 0) return read.env
  const problems = wrong.map((problem) => `  ${problem}`).join('\n')
  throw new Refusal(
    `Nothing was started, because the environment is not right:\n${problems}\n\n.env.example explains each setting.`,
  )
}

function proxyProblems() {
  try {
    trustedProxies(process.env.TRUSTED_PROXIES)
    return []
  } catch (error) {
    return [/** @type {Error} */ (error).message]
  }
}

/** Demo mode needs no settings: its secrets are made once and kept with the data they protect. @param {string} folder */
async function addMadeUpSecrets(folder) {
  if (process.env.PAYLOAD_SECRET && process.env.BEDSIDE_KEYS) return
  const made = await madeUpSecrets(folder)
  process.env.PAYLOAD_SECRET ||= made.PAYLOAD_SECRET
  process.env.BEDSIDE_KEYS ||= made.BEDSIDE_KEYS
}

/** @param {string} folder @returns {Promise<Record<string, string>>} */
async function madeUpSecrets(folder) {
  const file = join(folder, 'secrets.json')
  const made = {
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    BEDSIDE_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  }
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
    return made
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code === 'EEXIST') return JSON.parse(await readFile(file, 'utf8'))
    throw new Refusal(`The data folder cannot be written: ${message}\nBEDSIDE_DATA names another one.`)
  }
}
