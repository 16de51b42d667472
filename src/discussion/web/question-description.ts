import { plainBlocks } from '@/text/plain'
import type { QuestionView } from '../question-view'

const MOST = 160

/** The first words of the answer, for search engines and those who share it. */
export function questionDescription({ answer }: QuestionView): string {
  const words = plainBlocks(answer.blocks).replace(/\s+/g, ' ')
  return words.length > MOST ? `${words.slice(0, words.lastIndexOf(' ', MOST))} …` : words
}
