import { marksOf } from './marks'
import { keyWords, mergedWords, realWords, sameWords } from './spellings'
import type { Word } from './word'

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
/** "the throat's closing": the word without its ending; "he's" stays. */
const POSSESSIVE = /^((?!(?:s?he|it|that|there|what|who|here|where|let)['’])\p{L}+)['’‘`´]s$/iu
const TOKEN =
  /(\d+(?:[.,]\d+)?)|([\p{L}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]+(?:['’‘`´][\p{L}\p{M}]+)*(?:&\p{L}+)?)|([.!?\n]+)|([,;:()–—/…]|\s-+\s)|(%)/gu

/** Small letters, no accents, no apostrophes, no letter three times, and the spelling the tables use. */
export function plainWord(written: string): string {
  const bare = written
    .replace(INVISIBLE, '')
    .replace(POSSESSIVE, '$1')
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`´]/gu, '')
    .toLowerCase()
    .replace(/([a-z])\1{2,}/g, '$1')
  return sameWords.get(bare) ?? nearKeyWord(bare)
}

/** Words that matter are known with one letter wrong, missing, added or swapped. */
function nearKeyWord(word: string): string {
  if (word.length < 6 || realWords.has(word)) return word
  const near = keyWords.get(word.slice(0, 1))?.find((key) => isOneAway(word, key))
  return near ? (sameWords.get(near) ?? near) : word
}

function isOneAway(word: string, key: string): boolean {
  if (Math.abs(word.length - key.length) > 1 || word === key) return false
  let from = 0
  while (from < word.length && word[from] === key[from]) from++
  const rest = (text: string, skip: number) => text.slice(from + skip)
  if (word.length > key.length) return rest(word, 1) === rest(key, 0)
  if (word.length < key.length) return rest(word, 0) === rest(key, 1)
  const swapped = word[from] === key[from + 1] && word[from + 1] === key[from]
  return rest(word, 1) === rest(key, 1) || (swapped && rest(word, 2) === rest(key, 2))
}

/** The words of a text, with numbers turned into what they mean. */
export function readWords(text: string): Word[] {
  const words: Word[] = []
  let sentence = 0
  let clause = 0
  for (const found of text.matchAll(TOKEN)) {
    const [whole, number, letters, stop, , percent] = found
    const start = found.index
    if (number !== undefined || letters !== undefined || percent) {
      const word = letters === undefined ? whole.replace(',', '.') : plainWord(letters)
      if (word) words.push({ word, start, end: start + whole.length, sentence, clause })
    } else {
      clause++
      if (stop !== undefined && !/^\.{2,}$/.test(stop)) sentence++
    }
  }
  return marksOf(merged(words))
}

/** "passed out" is one word to the tables. */
function merged(words: Word[]): Word[] {
  const result: Word[] = []
  for (let at = 0; at < words.length; at++) {
    const [first, second] = [words[at], words[at + 1]]
    if (!first) continue
    const one = second && second.sentence === first.sentence && mergedWords.get(`${first.word} ${second.word}`)
    if (one && second) {
      result.push({ ...first, word: one, end: second.end })
      at++
    } else result.push(first)
  }
  return result
}
