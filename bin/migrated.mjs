import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashOfIngredients } from './build.mjs'
import { dataFolder } from './places.mjs'

const record = () => join(dataFolder(), 'migrated.json')

/**
 * Brings the embedded database up to date, unless these very files did so before. A database of one's own is always
 * looked at: somebody may have restored an older copy of it.
 * @param {boolean} embedded
 * @param {() => Promise<unknown>} migrate
 */
export async function migrateIfNeeded(embedded, migrate) {
  const hash = await hashOfIngredients()
  const known = embedded ? await readFile(record(), 'utf8').catch(() => '') : ''
  if (known === hash) return
  await migrate()
  if (embedded) await writeFile(record(), hash)
}
