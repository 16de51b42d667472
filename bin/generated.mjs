import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inRoot } from './places.mjs'
import { Refusal } from './refusal.mjs'
import { runQuietly } from './run.mjs'

const generated = ['src/generated/payload-types.ts', 'src/app/(payload)/admin/importMap.js']
const ingredients = ['src', 'emails', 'payload.config.ts', 'next.config.mjs', 'tsconfig.json', 'package.json']

/**
 * Payload's generators write where the configuration says. They get a copy of the source, so that neither a difference
 * nor a run that is killed leaves anything behind in the checkout.
 * @param {(copy: string) => Promise<boolean>} work
 */
export async function withCopy(work) {
  const copy = inRoot('.data', `check-${process.pid}`)
  try {
    await mkdir(copy, { recursive: true })
    for (const path of ingredients) {
      if (existsSync(inRoot(path))) await cp(inRoot(path), join(copy, path), { recursive: true })
    }
    return await work(copy)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.log(error.message)
    return false
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

/** @param {string} copy */
export async function generatedAreCurrent(copy) {
  await payload(copy, 'generate:types')
  await payload(copy, 'generate:importmap')
  const differing = []
  for (const path of generated) {
    if ((await textOf(join(copy, path))) !== (await textOf(inRoot(path)))) differing.push(path)
  }
  if (differing.length === 0) return true
  console.log(
    `Not what the collections say any more:\n  ${differing.join('\n  ')}\n\`npm run generate\` writes them anew.`,
  )
  return false
}

/** @param {string} copy */
export async function migrationsAreCurrent(copy) {
  const folder = join(copy, 'src', 'migrations')
  const before = await readdir(folder).catch(() => [])
  await payload(copy, 'migrate:create', 'drift', '--skip-empty')
  const added = (await readdir(folder).catch(() => [])).filter((name) => !before.includes(name))
  if (added.length === 0) return true
  const sql = added.find((name) => name.endsWith('.ts'))
  if (sql) console.log(await readFile(join(folder, sql), 'utf8'))
  console.log('The collections changed without a migration. `npx bedside migrate:create <name>` writes one.')
  return false
}

/** @param {string} path */
const textOf = (path) => readFile(path, 'utf8').catch(() => undefined)

/** @param {string} copy @param {string[]} words */
const payload = (copy, ...words) =>
  runQuietly(process.execPath, [inRoot('node_modules', 'payload', 'bin.js'), ...words], {
    cwd: copy,
    env: { ...process.env, PAYLOAD_CONFIG_PATH: join(copy, 'payload.config.ts'), ...madeUp },
    timeout: 120_000,
    failure: `\`payload ${words.join(' ')}\` failed.`,
  })

/** The generators read the configuration and connect to nothing. */
const madeUp = {
  BEDSIDE_MODE: 'demo',
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  PAYLOAD_SECRET: 'only-for-reading-the-configuration',
  BEDSIDE_KEYS: `k1:${Buffer.alloc(32).toString('base64')}`,
}
