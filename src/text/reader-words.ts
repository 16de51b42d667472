import { contentHash } from './hash'
import { lineOf } from './narrow'

/**
 * What stands in a canonical text for the words of a reader: SHA-256, in lower-case hex, of the UTF-8 text
 *
 *     <salt> LF <words>
 *
 * the words on one line (whitespace runs are one space, none at the ends) and NFC. The salt is a random secret kept
 * beside the words and deleted with them or left; without it nobody can find short words by trying.
 */
export function readerWordsHash(salt: string, words: string): string {
  return contentHash(`${salt}\n${lineOf(words).normalize('NFC')}`)
}
