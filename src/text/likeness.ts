/** A paragraph of before beside one of after; one of the two is missing where nothing is like it. */
export type Beside = readonly [before: string | undefined, after: string | undefined]

/** Below this share of common words two paragraphs are better read as one removed and one added. */
const ALIKE = 0.4
const MAX_PAIRS = 40_000

/**
 * Sets paragraphs beside each other, in order, so that the likeness of the pairs is greatest in sum. Paragraphs without
 * a partner stand alone, removed before added.
 */
export function likest(before: readonly string[], after: readonly string[]): Beside[] {
  const scores = before.length * after.length <= MAX_PAIRS ? bestScores(before, after) : undefined
  const found: Beside[] = []
  let b = 0
  let a = 0
  while (b < before.length || a < after.length) {
    const down = scores?.best(b + 1, a) ?? 0
    const right = scores?.best(b, a + 1) ?? 0
    if (scores && b < before.length && a < after.length && scores.best(b, a) > Math.max(down, right)) {
      found.push([before[b++], after[a++]])
    } else if (b < before.length && (a === after.length || down >= right)) {
      found.push([before[b++], undefined])
    } else {
      found.push([undefined, after[a++]])
    }
  }
  return found
}

/** `best(b, a)`: the greatest sum of likeness among the paragraphs from `b` and from `a` on. */
function bestScores(before: readonly string[], after: readonly string[]): { best: (b: number, a: number) => number } {
  const width = after.length + 1
  const table = new Float64Array((before.length + 1) * width)
  const best = (b: number, a: number) => table[b * width + a] ?? 0
  const old = before.map(countedWords)
  const now = after.map(countedWords)
  for (const [b, left] of [...old.entries()].reverse()) {
    for (const [a, right] of [...now.entries()].reverse()) {
      const likeness = likenessOf(left, right)
      const paired = likeness >= ALIKE ? likeness + best(b + 1, a + 1) : 0
      table[b * width + a] = Math.max(paired, best(b + 1, a), best(b, a + 1))
    }
  }
  return { best }
}

type CountedWords = { total: number; counts: ReadonlyMap<string, number> }

function countedWords(paragraph: string): CountedWords {
  const words = paragraph.split(/\s+/).filter(Boolean)
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { total: words.length, counts }
}

/** Share of words in common, 0 to 1. */
function likenessOf(a: CountedWords, b: CountedWords): number {
  let both = 0
  for (const [word, count] of a.counts) both += Math.min(count, b.counts.get(word) ?? 0)
  return (2 * both) / Math.max(1, a.total + b.total)
}
