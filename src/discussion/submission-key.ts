import { env } from '@/platform/env'
import { hmac, keyRing } from '@/platform/sealed'

export type Submission = {
  stamp: string
  /** None for what is asked without one. */
  article?: string
  parent?: string
  words: string
  name: string
  email?: string
}

/**
 * What one sending is known by: a double click, a refresh or a replay has the same. Name and address belong to it,
 * because readers of one cached page share its stamp and may well send the same two words.
 */
export function submissionKey({ stamp, article = '', parent = '', words, name, email = '' }: Submission): string {
  return hmac(keyRing(env().BEDSIDE_KEYS), JSON.stringify([stamp, article, parent, words, name, email]), 'submission')
}
