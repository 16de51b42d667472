import { calmingIn, standing } from './calmed'
import type { Reading } from './features'
import { readWords } from './read-words'
import { signsIn } from './signs-in'

/** The words of a text, the signs in them, and those that nothing takes away. */
export function readingOf(text: string): Reading {
  const words = readWords(text)
  const found = signsIn(words)
  const calming = calmingIn(words)
  return { text, words, calming, found, left: standing(words, found, calming) }
}
