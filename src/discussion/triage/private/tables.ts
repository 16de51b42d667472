/** A table written as words with white space between them. */
export const tableOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/**
 * A long table written short, for the way to the browser: each word is the number of letters that it shares with the
 * word before, and its other letters. "0abby2el0ace" is abby, abel, ace.
 */
export function sharing(table: string): ReadonlySet<string> {
  const words = new Set<string>()
  let last = ''
  for (const [, shared = '0', rest = ''] of table.matchAll(/(\d)([a-z-]*)/g)) {
    last = last.slice(0, Number(shared)) + rest
    words.add(last)
  }
  return words
}
