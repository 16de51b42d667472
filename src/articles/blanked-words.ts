import type { PayloadRequest } from 'payload'
import { readerWordsIn } from '@/media/reader-questions'
import { blankQuotes } from '@/reviews/quotes'

export const WORDS_BLANKED = 'articles-words-blanked'

/** References of the readers' questions whose words stood in the body before and do not any more. */
export function questionsBlanked(before: unknown, after: unknown): string[] {
  const had = new Set(readerWordsIn(before).flatMap(({ question, words }) => (words ? [question] : [])))
  return readerWordsIn(after).flatMap(({ question, words }) => (!words && had.has(question) ? [question] : []))
}

/** Work of a queue: what a reader took back from an article goes from the texts that were frozen for reviewers too. */
export const forgetBlankedWords = (req: PayloadRequest, question: string): Promise<void> => blankQuotes(req, [question])
