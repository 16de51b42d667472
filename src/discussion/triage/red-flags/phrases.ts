import { plainWord } from './read-words'
import type { Word } from './word'

/**
 * A small language for phrases, so that the tables stay readable and matching stays linear:
 * `a|b` either word · `stem*` words that begin so · `@name` a class of words · `#mark` what numbers mean ·
 * `?` after a word: may be left out · `~` up to three words between, `~6` up to six · `;` parts phrases.
 */
type Part = { words: Set<string>; stems: string[]; optional: boolean } | { gap: number }
export type Phrase = Part[]
export type Classes = Record<string, string>
/** Stems are no longer than this; a longer word is looked up by its beginning alone. */
const LONGEST_STEM = 14

export type Found = { from: number; to: number }

function alternatives(text: string, classes: Classes): string[] {
  return text.split('|').flatMap((word) => {
    if (!word.startsWith('@')) return [/[*#]/.test(word) ? word : plainWord(word)]
    const known = classes[word.slice(1)]
    if (known === undefined) throw new Error(`There is no class of words called ${word}.`)
    return known
      .trim()
      .split(/\s+/)
      .flatMap((member) => alternatives(member, classes))
  })
}

function partOf(text: string, classes: Classes): Part {
  if (text.startsWith('~')) return { gap: Number(text.slice(1) || 3) }
  const optional = text.endsWith('?')
  const all = alternatives(optional ? text.slice(0, -1) : text, classes)
  return {
    words: new Set(all.filter((word) => !word.endsWith('*'))),
    stems: all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    optional,
  }
}

export const phrasesOf = (text: string, classes: Classes): Phrase[] =>
  text
    .split(/[;\n]/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => line.split(/\s+/).map((part) => partOf(part, classes)))

const says = (part: { words: Set<string>; stems: string[] }, word: string) =>
  part.words.has(word) || part.stems.some((stem) => word.startsWith(stem))

/** Index of the last word of the phrase when it begins at this word, else -1. Gaps do not cross the end of a sentence. */
function endOf(phrase: Phrase, step: number, words: Word[], at: number, sentence: number): number {
  const part = phrase[step]
  if (!part) return at - 1
  if ('gap' in part) {
    for (let skipped = 0; skipped <= part.gap; skipped++) {
      const end = endOf(phrase, step + 1, words, at + skipped, sentence)
      if (end >= 0) return end
    }
    return -1
  }
  const word = words[at]
  if (word && word.sentence === sentence && says(part, word.word)) {
    const end = endOf(phrase, step + 1, words, at + 1, sentence)
    if (end >= 0) return end
  }
  return part.optional ? endOf(phrase, step + 1, words, at, sentence) : -1
}

/** Which phrases may begin with a word: asked for each word of a text, so it is looked up, not tried. */
export class PhraseIndex<Owner> {
  private readonly byWord = new Map<string, [Phrase, Owner][]>()
  private readonly byStem = new Map<string, [Phrase, Owner][]>()

  add(phrase: Phrase, owner: Owner): void {
    for (const part of phrase) {
      if ('gap' in part) throw new Error('A phrase cannot begin with a gap.')
      for (const word of part.words) push(this.byWord, word, [phrase, owner])
      for (const stem of part.stems) push(this.byStem, stem, [phrase, owner])
      if (!part.optional) return
    }
  }

  *find(words: Word[]): Generator<Found & { owner: Owner }> {
    for (const [at, { word, sentence }] of words.entries()) {
      for (const [phrase, owner] of this.beginningWith(word)) {
        const to = endOf(phrase, 0, words, at, sentence)
        if (to >= at) yield { from: at, to, owner }
      }
    }
  }

  private *beginningWith(word: string): Generator<[Phrase, Owner]> {
    yield* this.byWord.get(word) ?? []
    for (let length = 2; length <= Math.min(word.length, LONGEST_STEM); length++)
      yield* this.byStem.get(word.slice(0, length)) ?? []
  }
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key)
  if (list) list.push(item)
  else map.set(key, [item])
}
