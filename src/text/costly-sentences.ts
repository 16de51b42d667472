import { type Counts, countsIn, levelFrom, sentencesIn } from './reading-level'

/** A sentence with its counts; `grades` is by how much the text would be easier without it. */
export type CostlySentence = Counts & { sentence: string; grades: number }

/**
 * The sentences of English plain text that raise its reading level most, worst first, at most `most` of them: those
 * without which the mean of both grades (`readingLevelOf`) would fall furthest. None where every sentence is as easy as
 * the others.
 */
export function costlySentences(plain: string, most: number): CostlySentence[] {
  const sentences = sentencesIn(plain)
  const counts = sentences.map(countsIn)
  const whole = counts.reduce((all, one) => sum(all, one, 1), { words: 0, syllables: 0, longWords: 0 })
  if (sentences.length < 2) return []
  const level = grade(sentences.length, whole)
  return sentences
    .map((sentence, index) => {
      const own = counts[index] ?? whole
      return { sentence, ...own, grades: level - grade(sentences.length - 1, sum(whole, own, -1)) }
    })
    .filter(({ grades }) => grades > 0.001)
    .sort((one, other) => other.grades - one.grades)
    .slice(0, most)
}

function sum(one: Counts, other: Counts, sign: number): Counts {
  return {
    words: one.words + sign * other.words,
    syllables: one.syllables + sign * other.syllables,
    longWords: one.longWords + sign * other.longWords,
  }
}

function grade(sentences: number, counts: Counts): number {
  const { fleschKincaid, smog } = levelFrom(sentences, counts)
  return (fleschKincaid + smog) / 2
}
