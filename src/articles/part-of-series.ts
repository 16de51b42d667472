/** Where an article stands in a series, as readers can count: what is not published has no number. */

type Part = { id: string; title: string }

export type PartOfSeries<One extends Part = Part> = {
  /** From 1. */
  number: number
  of: number
  previous?: One
  next?: One
}

/**
 * @param parts the published parts in order.
 * @returns undefined where the article is none of them, and where there is no other.
 */
export function partOfSeries<One extends Part>(parts: readonly One[], article: string): PartOfSeries<One> | undefined {
  const index = parts.findIndex(({ id }) => id === article)
  if (index < 0 || parts.length < 2) return undefined
  return { number: index + 1, of: parts.length, previous: parts[index - 1], next: parts[index + 1] }
}
