/** What stands before and behind the words that were meant: they were looked for already, unless nothing was found. */
export const insteadWords = (hasHits: boolean): readonly [string, string] =>
  hasHits ? ['Showing results for ', '.'] : ['Did you mean ', '?']
