/**
 * How many letters two words are apart: letters added, left out, exchanged for another, or two neighbours swapped
 * (Damerau-Levenshtein, no letter touched twice). Meant for words: a long text takes the product of the two lengths.
 */
export function lettersApart(one: string, other: string): number {
  const a = [...one]
  const b = [...other]
  let twoAbove: number[] = []
  let above = b.map((_, index) => index).concat(b.length)
  for (const [i, letter] of a.entries()) {
    const row = [i + 1]
    for (const [j, against] of b.entries()) {
      const swapped = i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === against
      row.push(
        Math.min(
          (above[j + 1] ?? 0) + 1,
          (row[j] ?? 0) + 1,
          (above[j] ?? 0) + (letter === against ? 0 : 1),
          swapped ? (twoAbove[j - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    twoAbove = above
    above = row
  }
  return above[b.length] ?? 0
}
