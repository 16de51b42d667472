import type { Knows } from './class-agreement'
import { OWN_WORDS } from './own-words'

let words: Promise<Knows> | undefined

/**
 * The English dictionary: 274,000 words of the package `word-list`, and our own. Loaded when it is first asked for and
 * kept as one string of 2.8 MB, which is searched in about a millisecond: it is asked about five words, not thousands.
 */
export function englishWords(): Promise<Knows> {
  words ??= load().catch((error: unknown) => {
    words = undefined
    throw error
  })
  return words
}

async function load(): Promise<Knows> {
  const [{ default: path }, { readFile }] = await Promise.all([import('word-list'), import('node:fs/promises')])
  const list = `\n${await readFile(path, 'latin1')}\n`
  return (word) => OWN_WORDS.has(word) || (/^[a-z]+$/.test(word) && list.includes(`\n${word}\n`))
}
