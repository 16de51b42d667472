/** What somebody typed into the search field, taken apart. Anything may stand in it. */
import { wordsOf } from './tokens'

export type Asked = {
  /** In the order typed, those of phrases too. */
  words: string[]
  /** Each must stand in a text just so. */
  phrases: string[][]
  /** Words and phrases that must not stand in a text. */
  without: string[][]
  /** The last word may be unfinished: nothing stands behind it. */
  isTyping: boolean
  /** Not all of it was read. */
  isCut: boolean
}

const MOST_LETTERS = 1000
const MOST_WORDS = 32
const MOST_PHRASES = 6

/** With a minus or without: words in quotes, or a run of anything but spaces. A minus counts at the beginning of a word. */
const part = /([-−–]?)"([^"]*)"|(?<=^|\s)[-−–](?=[\p{L}\p{N}])([^\s"]+)|[^\s"]+/gu

export function readQuery(typed: string): Asked {
  const text = typed
    .slice(0, MOST_LETTERS)
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[“”„«»‟]/g, '"')
  const asked: Asked = { words: [], phrases: [], without: [], isTyping: /[\p{L}\p{N}]$/u.test(text), isCut: false }
  for (const [whole, minus, phrase, excluded] of text.matchAll(part)) {
    const words = wordsOf(phrase ?? excluded ?? whole)
    if (words.length === 0) continue
    if (excluded !== undefined || minus) asked.without.push(words)
    else {
      if (phrase !== undefined) asked.phrases.push(words)
      asked.words.push(...words)
    }
  }
  const isCut =
    typed.length > MOST_LETTERS ||
    asked.words.length > MOST_WORDS ||
    asked.phrases.length > MOST_PHRASES ||
    asked.without.length > MOST_PHRASES
  return {
    ...asked,
    words: asked.words.slice(0, MOST_WORDS),
    phrases: asked.phrases.slice(0, MOST_PHRASES).map((words) => words.slice(0, MOST_WORDS)),
    without: asked.without.slice(0, MOST_PHRASES).map((words) => words.slice(0, MOST_WORDS)),
    isCut,
  }
}
