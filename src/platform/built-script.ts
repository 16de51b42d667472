/** The one script of readers' pages by the name its build gave it. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

const own = join('.next', 'static', 'own')

/** Address of the script; without a build the one that development answers for. */
export async function scriptIn(folder: string): Promise<string> {
  const names = await readdir(/* turbopackIgnore: true */ folder).catch(() => [])
  return `/_next/static/own/${names.find((name) => /^page-\w+\.js$/.test(name)) ?? 'page.js'}`
}

let known: Promise<string> | undefined

/** Looked for once: a build does not change under a running process. */
export function builtScript(): Promise<string> {
  known ??= scriptIn(own)
  return known
}
