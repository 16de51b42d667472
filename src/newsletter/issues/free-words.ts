import { walkBody } from '@/text/walk'
import type { ChosenField, FreeLetterFault } from './edit-rules'

/** Whether a body holds anything to read or to look at. */
export const hasWords = (body: unknown): boolean => walkBody(body).blocks.some(({ kind }) => kind !== 'rule')

/** What is wrong with a free letter, beside which field, in words for whoever writes it. */
export const freeFaultWords: Record<FreeLetterFault, { path: ChosenField; message: string }> = {
  'no-subject': { path: 'subject', message: 'Please give the letter a subject.' },
  'no-words': { path: 'body', message: 'There is nothing to read in this letter yet.' },
  'no-topics': { path: 'topics', message: 'Please choose at least one topic, or send it to everybody.' },
  'for-nobody': { path: 'audience', message: 'A letter of your own goes to everybody or to who chose topics.' },
}
