import { execFile, execFileSync } from 'node:child_process'
import { chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { isAlive } from './lock.mjs'
import { Refusal } from './refusal.mjs'

/**
 * Makes the cluster unless it is there. It is made beside its place and moved, so that a broken-off attempt leaves none.
 * @param {import('./postgres-binaries.mjs').Installation} installation
 * @param {string} password
 * @param {boolean} fast
 */
export async function makeCluster({ bin, directory, account }, password, fast) {
  if (await stat(join(directory, 'PG_VERSION')).catch(() => undefined)) return checkVersion(bin, directory)
  const draft = `${directory}.new`
  const passwordFile = join(draft, 'password')
  await rm(draft, { recursive: true, force: true })
  await mkdir(join(draft, 'cluster'), { recursive: true, mode: 0o700 })
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  if (account) {
    for (const path of [draft, join(draft, 'cluster'), passwordFile]) await chown(path, account.uid, account.gid)
  }
  const flags = ['--auth=scram-sha-256', '--username=postgres', '--encoding=UTF8', '--locale-provider=builtin']
  const locale = ['--builtin-locale=C.UTF-8', '--locale=C', ...(fast ? ['--no-sync'] : [])]
  await promisify(execFile)(
    join(bin, 'initdb'),
    [`--pgdata=${join(draft, 'cluster')}`, `--pwfile=${passwordFile}`, ...flags, ...locale],
    { ...account, cwd: bin, env: { PATH: process.env.PATH, LC_ALL: 'C' } },
  ).catch((error) => {
    throw new Refusal(
      `The embedded Postgres could not make its files in ${dirname(directory)}:\n${error.stderr || error.message}`,
    )
  })
  await rename(join(draft, 'cluster'), directory)
  await rm(draft, { recursive: true, force: true })
}

/**
 * A cluster whose password nobody knows any more: one outside belonged to a data folder that was emptied since.
 * @param {string} home
 * @param {string} directory
 */
export async function setAside(home, directory) {
  if (!(await stat(directory).catch(() => undefined))) return
  if (!directory.startsWith(home)) return rename(directory, `${directory}.${Date.now()}`)
  throw new Refusal(
    `${join(home, 'postgres.json')} is missing: it holds the password of the database in ${directory}.\n` +
      'Put it back, or move the database away to begin with an empty one.',
  )
}

/** @param {string} bin @param {string} directory */
async function checkVersion(bin, directory) {
  const made = (await readFile(join(directory, 'PG_VERSION'), 'utf8')).trim()
  const here = execFileSync(join(bin, 'postgres'), ['--version']).toString().match(/\d+/)?.[0]
  if (made === here) return
  throw new Refusal(
    `The database in ${directory} was made by Postgres ${made}; this version of Bedside brings Postgres ${here}.\n` +
      'Start the version of Bedside that made it, export, then import here.',
  )
}

/**
 * The postmaster that a killed process left behind on this cluster, if there is one.
 * @param {string} directory
 * @returns {Promise<number | undefined>}
 */
export async function runningPostgres(directory) {
  const file = join(directory, 'postmaster.pid')
  const written = await readFile(file, 'utf8').catch(() => '')
  const pid = Math.abs(Number.parseInt(written, 10))
  if (!pid) return undefined
  if (isAlive(pid) && (await isPostgres(pid))) return pid
  // After a restart the number may belong to someone else, and Postgres would refuse to start.
  await rm(file, { force: true })
  return undefined
}

/** @param {number} pid */
async function isPostgres(pid) {
  if (process.platform === 'linux') {
    return (await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')).startsWith('postgres')
  }
  const { stdout } = await promisify(execFile)('ps', ['-o', 'comm=', '-p', String(pid)]).catch(() => ({ stdout: '' }))
  return stdout.includes('postgres')
}

/** Fast shutdown; immediate when ten seconds were not enough. @param {number} pid */
export async function stopPostgres(pid) {
  if (!pid) return
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGQUIT'])) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    const until = Date.now() + 10_000
    while (Date.now() < until) {
      if (!isAlive(pid)) return
      await wait(25)
    }
  }
}
