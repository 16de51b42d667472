/** A table written as words with white space between them. */
export const tableOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** A long table written shorter: "ab: by el ., ac: e" is abby, abel, ab and ace. */
export function byBeginning(table: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const group of table.split(',')) {
    const [beginning = '', endings = ''] = group.trim().split(':')
    for (const ending of endings.trim().split(/\s+/)) words.add(beginning + (ending === '.' ? '' : ending))
  }
  return words
}
