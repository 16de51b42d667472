/** Latin letters that Unicode does not take apart. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ŋ', 'n'],
  ['ı', 'i'],
  ['ə', 'e'],
])

const MAX_LENGTH = 80

/** Lower-case words with Latin letters in their plain form ("Fröhliche Søren" → "frohliche soren"); other scripts stay. */
export function withPlainLatin(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .normalize('NFKC')
    .replace(/\p{Script=Latin}/gu, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/['’ʼ`]/g, '')
}

/** Cuts hyphened words to `MAX_LENGTH` characters, between two words where there are two. */
export function cutAtWord(hyphened: string): string {
  const characters = [...hyphened]
  if (characters.length <= MAX_LENGTH) return hyphened
  const cut = characters.slice(0, MAX_LENGTH).join('')
  if (characters[MAX_LENGTH] === '-') return cut
  const end = cut.lastIndexOf('-')
  return end > 0 ? cut.slice(0, end) : cut
}

/**
 * The slug of a title: a–z, 0–9 and single hyphens, at most 80 characters cut between words.
 * Never empty: words without a single Latin letter or digit give `untitled`.
 */
export function slugOf(words: string): string {
  const hyphened = withPlainLatin(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return cutAtWord(hyphened) || 'untitled'
}
