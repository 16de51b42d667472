/** How far apart two words are: letters put in, left out, exchanged, or swapped with their neighbour. */
export function slipsBetween(one: string, other: string): number {
  const first = [...one]
  const second = [...other]
  let before: number[] = []
  let above = Array.from({ length: second.length + 1 }, (_, at) => at)
  for (let row = 1; row <= first.length; row += 1) {
    const line = [row]
    for (let at = 1; at <= second.length; at += 1) {
      const isSame = first[row - 1] === second[at - 1]
      const isSwapped = row > 1 && at > 1 && first[row - 1] === second[at - 2] && first[row - 2] === second[at - 1]
      line[at] = Math.min(
        (above[at] ?? 0) + 1,
        (line[at - 1] ?? 0) + 1,
        (above[at - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = above
    above = line
  }
  return above[second.length] ?? 0
}

/** How many slips a word of this length is forgiven: a short one would soon be another. */
export const forgiven = (word: string): number => {
  if (word.length < 4 || /\d/.test(word)) return 0
  if (word.length < 7) return 1
  return word.length < 11 ? 2 : 3
}

/** Whether one may be a slip for the other. Hardly anybody misses the first letter, and not of a short word. */
export function mayBeSlip(typed: string, word: string): boolean {
  if (Math.abs(typed.length - word.length) > forgiven(typed)) return false
  const slips = slipsBetween(typed, word)
  return slips <= forgiven(typed) && (typed[0] === word[0] || (typed.length > 6 && slips < 2))
}

/** The word, and the word without each of its letters. */
export const withSlips = (word: string): string[] => {
  const letters = [...word]
  return [...new Set([word, ...letters.map((_, at) => letters.toSpliced(at, 1).join(''))])]
}
