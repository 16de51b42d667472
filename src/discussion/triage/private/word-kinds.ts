import { isEveryday } from './everyday'
import { givenNames } from './given-names'
import { namesOfPlaces } from './names-of-places'
import { namesOfThings } from './names-of-things'
import { namesOfTowns } from './names-of-towns'
import { namesThatAreWords } from './names-that-are-words'
import { ordinaryWords } from './ordinary-words'
import type { Word } from './words'

/**
 * given: a first name and little else. word: a first name, or a word of English. thing: a drug, a brand, a syndrome, a
 * people, perhaps a first name, too. unknown: in none of the tables.
 */
export type WordKind = 'given' | 'word' | 'thing' | 'ordinary' | 'unknown' | 'number'

const kinds = new WeakMap<Word, WordKind>()

/** Each word is asked about from all its neighbours, so its kind is kept. */
export function kindOf(word: Word): WordKind {
  const known = kinds.get(word) ?? lookedUp(word)
  kinds.set(word, known)
  return known
}

function lookedUp({ low, text }: Word): WordKind {
  if (/\p{L}['’](?:ll|ve|re|d|m|t)$/iu.test(text)) return 'ordinary'
  if (/^\d/.test(low)) return 'number'
  if (namesOfThings.has(low)) return 'thing'
  if (namesThatAreWords.has(low)) return 'word'
  if (givenNames.has(low) || namesOfPlaces.has(low)) return 'given'
  if (namesOfTowns.has(low)) return 'thing'
  if (isEnglish(low)) return 'ordinary'
  const [head = '', ...more] = low.split('-')
  if (more.length > 0 && givenNames.has(head)) return 'given'
  if (more.length > 0 && namesThatAreWords.has(head) && more.some((part) => part.length < 4 && !isOrdinary(part)))
    return 'given'
  if (more.length > 0 && [head, ...more].every((part) => isOrdinary(part) || namesThatAreWords.has(part)))
    return 'ordinary'
  return 'unknown'
}

/** "bellas rash": a name with the s of possession and no apostrophe. */
export const isNameWithS = ({ low, owns }: Word): boolean =>
  !owns && low.length > 3 && low.endsWith('s') && givenNames.has(low.slice(0, -1))

const endings = ['s', 'es', 'ed', 'd', 'ing', 'er', 'r', 'est', 'ly', 'y', 'ness', 'nt']

/** Whether a word, or what it was made from, stands in the table of words that parents write every day. */
export const isOrdinary = (low: string): boolean =>
  ordinaryWords.has(low) || ordinaryWords.has(`${low}s`) || isMadeFrom(low, (stem) => ordinaryWords.has(stem))

/** Whether it is a word of English at all: nurseries and streets are called by such words, people rarely. */
const isEnglish = (low: string): boolean =>
  isOrdinary(low) || (low.length > 2 && isEveryday(low)) || isMadeFrom(low, isEveryday, ['s', 'ed', 'ing', 'ly'])

const isMadeFrom = (low: string, known: (stem: string) => boolean, by = endings) =>
  by.some((ending) => low.endsWith(ending) && stems(low, ending).some((stem) => stem.length >= 3 && known(stem)))

function stems(low: string, ending: string): string[] {
  const stem = low.slice(0, -ending.length)
  const single = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem
  return [stem, `${stem}e`, single, stem.endsWith('i') ? `${stem.slice(0, -1)}y` : stem]
}
