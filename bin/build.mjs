import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { inRoot } from './places.mjs'
import { step } from './progress.mjs'
import { runQuietly } from './run.mjs'

const ingredients = [
  'bin/enhancements.mjs',
  'src',
  'emails',
  'public',
  'payload.config.ts',
  'next.config.mjs',
  'package-lock.json',
  'tsconfig.json',
]
const record = inRoot('.next', 'bedside-build.json')

/** Builds the site when there is no build, or it was made from other files. */
export async function buildIfStale() {
  if (await isFresh()) return
  await withLock(inRoot('node_modules', '.bedside-build.lock'), async () => {
    if (await isFresh()) return
    await step('Building the site', build)
  })
}

async function build() {
  const hash = await hashOfIngredients()
  await rm(record, { force: true })
  await runQuietly(process.execPath, [inRoot('node_modules', 'next', 'dist', 'bin', 'next'), 'build'], {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    failure: 'The site could not be built.',
  })
  const { bundleEnhancements } = await import('./enhancements.mjs')
  await bundleEnhancements()
  await writeFile(record, JSON.stringify({ hash }))
}

export async function isFresh() {
  if (!existsSync(record) || !existsSync(inRoot('.next', 'BUILD_ID'))) return false
  return JSON.parse(await readFile(record, 'utf8')).hash === (await hashOfIngredients())
}

export async function hashOfIngredients() {
  const hash = createHash('sha256')
  for (const path of (await Promise.all(ingredients.map(filesBelow))).flat().sort()) {
    hash.update(`${path}\0`).update(await readFile(inRoot(path)))
  }
  return hash.digest('hex')
}

/** @param {string} path @returns {Promise<string[]>} */
async function filesBelow(path) {
  if (!existsSync(inRoot(path))) return []
  const entries = await readdir(inRoot(path), { withFileTypes: true, recursive: true }).catch(() => undefined)
  if (!entries) return [path]
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
