const inWords = new Intl.ListFormat('en', { type: 'disjunction' })

/** Said above what was found where it is about a part of what was asked; letters alone are no words to speak of. */
export function unknownWords(words: readonly string[]): string | undefined {
  const telling = words.filter(({ length }) => length > 2).map((word) => `“${word}”`)
  return telling.length > 0
    ? `Nothing we have published has ${inWords.format(telling)}. This has other words of your search.`
    : undefined
}
