import type { Knows } from './class-agreement'
import { OWN_WORDS } from './own-words'

let words: Promise<Knows> | undefined

/**
 * The English dictionary: 274,000 words of the package `word-list`, and our own. Loaded when it is first asked for and
 * kept as one string of 2.8 MB, in which halving finds a word within microseconds: each misspelt word is asked about with
 * the hundreds of words that could be made of it by one letter.
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
  const list = `\n${(await readFile(path, 'latin1')).trim().split(/\s+/).sort().join('\n')}\n`
  return (word) => OWN_WORDS.has(word) || (/^[a-z]+$/.test(word) && holds(list, word))
}

/** Whether a sorted list has this line; every line has a line end before and behind it. */
function holds(list: string, line: string): boolean {
  let from = 0
  let to = list.length - 1
  while (from < to) {
    const start = list.lastIndexOf('\n', (from + to) >> 1)
    const end = list.indexOf('\n', start + 1)
    const found = list.slice(start + 1, end)
    if (found === line) return true
    if (found < line) from = end
    else to = start
  }
  return false
}
