/** One file instead of hundreds: a process then starts in a fraction of the time, and many kills fit their minutes. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'

type Entry = 'sender' | 'worker'

const made = new Map<Entry, Promise<string>>()
const folders = new Set<string>()
process.once('exit', removeBundles)

/**
 * The file of a process, made once. A worker's stays beside `node_modules`, from where it takes what others wrote; a
 * sender's holds everything. They are gone when this process ends, or with `removeBundles`.
 */
export function bundled(entry: Entry): Promise<string> {
  const file = made.get(entry) ?? bundle(entry)
  made.set(entry, file)
  return file
}

async function bundle(entry: Entry): Promise<string> {
  const beside = resolve('node_modules', '.cache')
  const home = entry === 'worker' ? beside : tmpdir()
  mkdirSync(home, { recursive: true })
  const folder = mkdtempSync(join(home, `bedside-${entry}-`))
  folders.add(folder)
  const outfile = join(folder, `${entry}.mjs`)
  await build({
    entryPoints: [`src/${entry}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    jsx: 'automatic',
    alias: { '@': resolve('src') },
    ...(entry === 'worker' ? { packages: 'external' } : wholly),
  })
  return outfile
}

const wholly = {
  external: ['pg-native', '@react-email/render'],
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
}

export function removeBundles(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  folders.clear()
  made.clear()
}
