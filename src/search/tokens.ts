/** What counts as a word, for the index and for what somebody types: the two must agree. */

const LONGEST = 60

/** Small letters without accents; marks that make the letter, as in Hindi, stay. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()

/** Letters or digits, never both, so that `6weeks` and `6 weeks` are the same. */
const piece = /[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*|\p{N}+(?:[.,]\p{N}+)*/gu

/** A word in its text: where it begins, where it ends, and its folded form. */
export type Token = { from: number; to: number; word: string }

/** Every word of a text, in order. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(piece)].flatMap((match) => {
    const word = bare(fold(match[0]))
    return word ? [{ from: match.index, to: match.index + match[0].length, word }] : []
  })
}

export const wordsOf = (text: string): string[] => tokensOf(text).map(({ word }) => word)

/** `baby's` is about the baby, `don't` is one word, and 8,690 is a number. */
function bare(folded: string): string {
  return (
    folded
      .replace(/['’ʼ](?:s|ll|re|ve|d|m)$/, '')
      .replace(/['’ʼ]/g, '')
      .replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, '')
      .replace(/(?<=\d),(?=\d)/g, '.')
      .slice(0, LONGEST)
      // Half a letter, where the cut went through one.
      .replace(/[\ud800-\udbff]$/, '')
  )
}

/** Whether two words stand with nothing but a hyphen between them. */
export const isHyphened = (text: string, one: Token, other: Token): boolean =>
  other.from === one.to + 1 && /[-‐‑]/.test(text.charAt(one.to))
