import type { Block } from './document'
import { plainBlocks, wordsIn } from './plain'
import { readingLevelOf } from './reading-level'

/** Adults read English non-fiction at 238 words a minute (Brysbaert 2019); who is tired, or reads to decide, is slower. */
const WORDS_A_MINUTE = 200

/** Years of school. 8 is what most health services aim at. */
const PLAIN = 8
const FAIRLY_PLAIN = 10

export type ReadingTime = { minutes: number; words?: 'plain words' | 'fairly plain words' | 'some hard words' }

/** How long a text takes, in whole minutes, and how hard its words are; the latter is known for English only. */
export function readingTimeOf(blocks: readonly Block[], language: string): ReadingTime {
  const plain = plainBlocks(blocks)
  const minutes = Math.max(1, Math.round(wordsIn(plain).length / WORDS_A_MINUTE))
  const level = language === 'en' ? readingLevelOf(plain) : undefined
  if (!level) return { minutes }
  const { fleschKincaid: grade } = level
  return {
    minutes,
    words: grade <= PLAIN ? 'plain words' : grade <= FAIRLY_PLAIN ? 'fairly plain words' : 'some hard words',
  }
}
