/** Which words a text holds, how often, and where. */

export type Published = {
  /** The words that an editor thought worth an address count as those of the title. */
  slug: string
  title: string
  standfirst: string
  inShort: string
  headings: string[]
  /** The words of the body. */
  words: string
}

export type Word = {
  count: number
  isIn: { title: boolean; above: boolean; heading: boolean }
  /** As it is printed, the first letter as in the middle of a sentence where it stands there. */
  shown: string
}

/** A capital letter behind a word belongs to it: vitamin D, hepatitis B. */
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:[-’'][\p{L}\p{N}]+)*(?: [A-HJ-Z](?![\p{L}\p{M}\p{N}’']))?/gu

const LEAST = 3
/** A run of letters that is longer is no word, and no index takes it. */
const LONGEST = 60

/** Whether nothing but the beginning of a sentence, or of a line, stands before it. */
const startsSentence = (text: string, at: number) =>
  /(?:^|[.!?:…\n\t•“‘"(])\s*$/u.test(text.slice(Math.max(0, at - 8), at))

const withSmallStart = (word: string) =>
  /^\p{Lu}[^\p{Lu}\p{N}]*(?: \p{Lu})?$/u.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word

type Found = { key: string; printed: string; first: boolean }

const wordsIn = (text: string): Found[] =>
  [...text.normalize('NFC').matchAll(WORD)]
    .map(({ 0: printed, index }) => ({ key: printed.toLowerCase(), printed, first: startsSentence(text, index) }))
    .filter(({ key }) => key.length >= LEAST && key.length <= LONGEST)

/** The words of a text by their small form. */
export function wordsOfText({ slug, title, standfirst, inShort, headings, words }: Published): Map<string, Word> {
  const known = new Map<string, Word & { sure: boolean }>()
  const take = (text: string, where?: keyof Word['isIn']) => {
    for (const { key, printed, first } of wordsIn(text)) {
      const word = known.get(key) ?? {
        count: 0,
        isIn: { title: false, above: false, heading: false },
        shown: withSmallStart(printed),
        sure: false,
      }
      word.count += 1
      if (where) word.isIn[where] = true
      if (!first && !word.sure) Object.assign(word, { shown: printed, sure: true })
      known.set(key, word)
    }
  }
  take(title, 'title')
  take(standfirst, 'above')
  take(inShort, 'above')
  for (const heading of headings) take(heading, 'heading')
  take(words)
  for (const part of slug.split('-')) {
    const word = known.get(part)
    if (word) word.isIn.title = true
  }
  return known
}
