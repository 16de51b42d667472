import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { Refusal } from './refusal.mjs'

/** Locks of this process. A restarted container has the number of the process that was killed in it. */
const held = new Set()

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/**
 * Does something that only one process may do at a time. A lock left behind by a killed process does not count.
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @param {{ patience?: number }} [options] in milliseconds
 * @returns {Promise<T>}
 */
export async function withLock(path, work, { patience = 180_000 } = {}) {
  const until = Date.now() + patience
  while (!(await take(path))) {
    if (Date.now() > until) throw new Refusal(`Another process has been holding ${path} for too long. Is it stuck?`)
    await wait(100)
  }
  try {
    held.add(path)
    return await work()
  } finally {
    held.delete(path)
    await rm(path, { force: true })
  }
}

/** Linking a written file makes lock and owner appear in one go. @param {string} path */
async function take(path) {
  const draft = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`
  await writeFile(draft, String(process.pid))
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
    const owner = Number(await readFile(path, 'utf8').catch(() => ''))
    const isStale = owner === process.pid ? !held.has(path) : !isAlive(owner)
    if (owner && isStale) await rm(path, { force: true })
    return false
  } finally {
    await rm(draft, { force: true })
  }
}
