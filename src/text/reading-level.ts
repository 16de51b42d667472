import { wordsIn } from './plain'
import { syllablesIn } from './syllables'

/** Both in years of US schooling, to one decimal. */
export type ReadingLevel = { fleschKincaid: number; smog: number; sentences: number; words: number }

const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|vs|dr|drs|mr|mrs|ms|prof|st|approx|fig|cf|al|pp?)\.$/i

/**
 * The reading level of English plain text (`plainBlocks` gives it); undefined where it has no words.
 *
 * Flesch-Kincaid grade (Kincaid 1975): 0.39 words/sentences + 11.8 syllables/words - 15.59.
 * SMOG (McLaughlin 1969): 1.0430 sqrt(30 polysyllables/sentences) + 3.1291, polysyllables having three or more; meant
 * for 30 sentences and more, a rough guide below.
 */
export function readingLevelOf(plain: string): ReadingLevel | undefined {
  const sentences = sentencesIn(plain).length
  const counts = countsIn(plain)
  if (counts.words === 0) return undefined
  const { fleschKincaid, smog } = levelFrom(sentences, counts)
  return { fleschKincaid: toTenths(fleschKincaid), smog: toTenths(smog), sentences, words: counts.words }
}

/** `longWords` have three syllables or more. */
export type Counts = { words: number; syllables: number; longWords: number }

export function countsIn(plain: string): Counts {
  const syllables = wordsIn(plain).map(syllablesIn)
  return {
    words: syllables.length,
    syllables: syllables.reduce((sum, count) => sum + count, 0),
    longWords: syllables.filter((count) => count >= 3).length,
  }
}

/** The two grades, not rounded; there must be a sentence and a word. */
export function levelFrom(sentences: number, { words, syllables, longWords }: Counts) {
  return {
    fleschKincaid: (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59,
    smog: 1.043 * Math.sqrt((30 * longWords) / sentences) + 3.1291,
  }
}

/**
 * The sentences of a text: they end at a line's end, and at . ! ? … before a space and anything but a small letter.
 * Headings, list items and rows of a table are therefore sentences.
 */
export function sentencesIn(plain: string): string[] {
  return plain
    .split('\n')
    .flatMap(sentencesOfLine)
    .filter((sentence) => wordsIn(sentence).length > 0)
}

function sentencesOfLine(line: string): string[] {
  const sentences: string[] = []
  let begun = ''
  for (const piece of line.split(/(?<=[.!?…]["'”’)\]]*)\s+(?!\p{Ll})/u)) {
    begun = begun ? `${begun} ${piece}` : piece
    if (ABBREVIATION.test(begun)) continue
    sentences.push(begun)
    begun = ''
  }
  return begun ? [...sentences, begun] : sentences
}

function toTenths(value: number): number {
  return Math.round(value * 10) / 10
}
