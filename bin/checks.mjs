import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { generatedAreCurrent, migrationsAreCurrent, withCopy } from './generated.mjs'
import { inRoot } from './places.mjs'
import { run } from './run.mjs'

/** @typedef {{ name: string, passes: () => Promise<boolean> }} Check */

/** @param {string} script below node_modules @param {string[]} args */
const tool = async (script, ...args) => (await run(process.execPath, [inRoot('node_modules', script), ...args])) === 0

/** What is looked at before anything runs. @type {Check[]} */
export const checks = [
  { name: 'format and lint', passes: () => tool('@biomejs/biome/bin/biome', 'check', '.') },
  {
    name: 'walls between the rooms',
    passes: () =>
      tool(
        'dependency-cruiser/bin/dependency-cruise.mjs',
        ...['--config', '.dependency-cruiser.cjs', 'src', 'emails', 'payload.config.ts'],
      ),
  },
  { name: 'types', passes: typesHold },
  { name: 'generated files', passes: () => withCopy(generatedAreCurrent) },
  { name: 'migrations', passes: () => withCopy(migrationsAreCurrent) },
]

/** What Next writes on its first run; a clean clone does not have it. */
const nextTypes = '/// <reference types="next" />\n/// <reference types="next/image-types/global" />\n'

async function typesHold() {
  if (!existsSync(inRoot('next-env.d.ts'))) await writeFile(inRoot('next-env.d.ts'), nextTypes)
  const { isFresh } = await import('./build.mjs')
  // Written for pages that may be gone by now; the next build writes them anew.
  if (!(await isFresh())) await rm(inRoot('.next', 'types'), { recursive: true, force: true })
  return tool('typescript/bin/tsc', '--noEmit')
}
