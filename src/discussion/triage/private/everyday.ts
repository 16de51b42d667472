import { everydayWords } from './everyday-words'

const bits = Uint8Array.from(atob(everydayWords.replace(/\s/g, '')), (letter) => letter.charCodeAt(0))
const probes = 8

/**
 * Whether the word is one of English, as far as a filter tells: a word it holds is always known, and three in a
 * thousand others are taken for one.
 */
export function isEveryday(word: string): boolean {
  const first = hashed(word, 0x811c9dc5)
  const step = hashed(word, 0x9747b28c) | 1
  for (let probe = 0; probe < probes; probe++) {
    const bit = ((first + Math.imul(probe, step)) >>> 0) % (bits.length * 8)
    if (((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false
  }
  return true
}

function hashed(word: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193) >>> 0
    hash ^= hash >>> 15
  }
  return Math.imul(hash ^ (hash >>> 13), 0x5bd1e995) >>> 0
}
