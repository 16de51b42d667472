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
  /** Network prefix of the sender. */
  prefix: string
}

/**
 * What one sending is known by: a double click, a refresh or a replay has the same. Readers of one cached page share
 * its stamp and may well send the same two words, and words and name can be read by everybody once they are published:
 * so the network belongs to it, or a copy of them would open the page of whoever wrote them.
 */
export function submissionKey(sending: Submission): string {
  const { stamp, article = '', parent = '', words, name, email = '', prefix } = sending
  const parts = [stamp, article, parent, words, name, email, prefix]
  return hmac(keyRing(env().BEDSIDE_KEYS), JSON.stringify(parts), 'submission')
}

/** What one note about a sentence is known by. The form it came from was made for one reader, so it needs no network. */
export function unclearKey(note: { stamp: string; article: string; place: string; remark: string }): string {
  const parts = [note.stamp, note.article, note.place, note.remark]
  return hmac(keyRing(env().BEDSIDE_KEYS), JSON.stringify(parts), 'unclear')
}
