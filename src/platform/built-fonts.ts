/** The site's font files by the names the build gave them, for pages that no build made. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Address of each font on this site; none that the build did not make. */
export type BuiltFonts = { serif?: string; sans?: string }

const built = join('.next', 'static', 'media')

/** @param folder where the build put its files, from the folder of the running program. */
export async function fontsIn(folder: string): Promise<BuiltFonts> {
  const names = await readdir(/* turbopackIgnore: true */ folder).catch(() => [])
  const at = (family: RegExp) => {
    const name = names.find((one) => family.test(one) && one.endsWith('.woff2'))
    return name && `/_next/static/media/${encodeURIComponent(name)}`
  }
  return { serif: at(/^literata[._-]latin[._-]wght[._-]normal/i), sans: at(/^figtree[._-]latin[._-]wght[._-]normal/i) }
}

let known: Promise<BuiltFonts> | undefined

/** Looked for once: a build does not change under a running process. */
export function builtFonts(): Promise<BuiltFonts> {
  known ??= fontsIn(built)
  return known
}
