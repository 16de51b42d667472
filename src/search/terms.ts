/** From words to what is looked for: each word with everything that would do in its place, and how much it says. */
import type { PayloadRequest } from 'payload'
import { type Alternative, joinedForms, ownForms, said } from './alternatives'
import { isIdle } from './idle-words'
import { knownWords } from './known-words'
import { type Meanings, meantBy } from './meanings'
import { nearestWords } from './nearest-words'
import type { Asked } from './query-language'
import { formsOf } from './vector'

export type Term = {
  /** Folded, as texts have it. */
  word: string
  /** How much it says: rare words more. */
  weight: number
  alternatives: Alternative[]
  /** What it may have been meant to be, where no text has it. */
  instead?: string
}

/** No text has it, nor anything that would do in its place. */
export const isUnknown = ({ alternatives }: Term): boolean => alternatives.length === 0

/** How much less than the word itself another word for it is worth. */
const SYNONYM = 0.85
/** 38 for 38.4: as near as a text comes. */
const WHOLE_NUMBER = 0.6
const MOST_TERMS = 14
/** What a word says that every text has. */
const FLOOR = 0.6
/** A word that nothing has counts, but not for much: it may be a name, or noise. */
const UNKNOWN = 0.35
/** So does a word that was guessed at. */
const GUESSED = 0.8

export async function termsOf(
  req: PayloadRequest,
  language: string,
  asked: Asked,
  meanings: Meanings,
  entries: number,
): Promise<Term[]> {
  const { words } = asked
  const meant = meantBy(meanings, words)
  const joined = words.flatMap((word, at) => (words[at + 1] ? [word + words[at + 1]] : []))
  const others = meant.flatMap((one) => one.others.flat())
  const wholes = words.flatMap((word) => formsOf(word).slice(1))
  const known = await knownWords(req, language, [...words, ...joined, ...wholes, ...others])
  const isKnown = (word: string, at: number) =>
    (known.get(word)?.forms.length ?? 0) > 0 || meant.some(({ from, to }) => from <= at && at < to)
  const isIdleHere = (word: string) => known.get(word)?.isStop || isIdle(language, word)
  const lost = words.filter((word, at) => !isIdleHere(word) && !isKnown(word, at))
  const last = asked.isTyping ? words.at(-1) : undefined
  const nearest = await nearestWords(req, language, lost, last, meanings)
  const all = words.map((word, at): Term & { isIdle: boolean } => {
    const spans = meant.filter(({ from, to }) => from <= at && at < to)
    const alternatives = [
      ...ownForms(word, known.get(word)),
      ...[at - 1, at].flatMap((first) => joinedForms(words[first], words[first + 1], known)),
      ...formsOf(word)
        .slice(1)
        .flatMap((whole) => said([whole], known, WHOLE_NUMBER)),
      ...spans.flatMap((span) => span.others.flatMap((term) => said(term, known, SYNONYM))),
      ...(nearest.get(word)?.alternatives ?? []),
    ]
    return {
      word,
      alternatives,
      weight: weightOf(alternatives, entries) * (nearest.has(word) && lost.includes(word) ? GUESSED : 1),
      instead: nearest.get(word)?.instead,
      isIdle: (isIdleHere(word) ?? false) && spans.length === 0,
    }
  })
  return mostTelling(all)
}

/** Idle words count only where there is nothing else. */
function mostTelling(all: (Term & { isIdle: boolean })[]): Term[] {
  const telling = all.some((term) => !term.isIdle) ? all.filter((term) => !term.isIdle) : all
  const distinct = telling.filter((term, at) => telling.findIndex(({ word }) => word === term.word) === at)
  const heaviest = new Set([...distinct].sort((one, other) => other.weight - one.weight).slice(0, MOST_TERMS))
  return distinct.filter((term) => heaviest.has(term))
}

/** Inverse document frequency, of the rarest kind for a word that no text has. */
function weightOf(alternatives: readonly Alternative[], entries: number): number {
  const own = alternatives.reduce((most, one) => Math.max(most, one.entries), 0)
  const idf = (many: number) => FLOOR + Math.log(1 + (entries - many + 0.5) / (many + 0.5))
  return own > 0 ? idf(Math.min(own, entries)) : UNKNOWN * idf(0)
}
