/** What an article is about, in few terms: words by their roots, and its topics. */
import { isEmptyWord } from './empty-words'
import type { Word } from './words-of-text'

/** How loudly an article says a word: in its title, elsewhere above its text or in a heading, in the text alone. */
export const PLACE = { title: 2, heading: 1, text: 0 }

export type Term = { term: string; weight: number; shown: string; place: number }

/** So many of an article's terms are kept, the weightiest. */
const MOST = 40

const WEIGHT = { title: 3, above: 1, heading: 1 }
/** As if the title named the first one, and it were said a few times. */
const TOPIC = { first: 9, other: 6 }

export const topicTerm = (topic: string) => `#${topic}`

/** @returns the id of the topic that a term stands for; undefined for a word. */
export const topicOfTerm = (term: string): string | undefined => (term.startsWith('#') ? term.slice(1) : undefined)

/** A word that is said often and in a place that tells. */
const weightOf = ({ count, isIn }: Word) =>
  Math.log(1 + count) *
  (1 + (isIn.title ? WEIGHT.title : 0) + (isIn.above ? WEIGHT.above : 0) + (isIn.heading ? WEIGHT.heading : 0))

const placeOf = ({ isIn }: Word) => (isIn.title ? PLACE.title : isIn.above || isIn.heading ? PLACE.heading : PLACE.text)

/** Two forms of a word as one; the one that tells more is shown. */
function together(one: Word, other: Word): Word {
  const { shown } = weightOf(other) > weightOf(one) ? other : one
  return {
    count: one.count + other.count,
    isIn: {
      title: one.isIn.title || other.isIn.title,
      above: one.isIn.above || other.isIn.above,
      heading: one.isIn.heading || other.isIn.heading,
    },
    shown,
  }
}

function wordTerms(words: ReadonlyMap<string, Word>, rootOf: (word: string) => string | undefined): Term[] {
  const byRoot = new Map<string, Word>()
  for (const [key, word] of words) {
    const root = rootOf(key)
    if (!root || isEmptyWord(key)) continue
    const known = byRoot.get(root)
    byRoot.set(root, known ? together(known, word) : word)
  }
  return [...byRoot].map(([term, word]) => ({
    term,
    weight: weightOf(word),
    shown: word.shown,
    place: placeOf(word),
  }))
}

const topicTerms = (topics: readonly string[]): Term[] =>
  topics.map((id, at) => ({
    term: topicTerm(id),
    weight: at === 0 ? TOPIC.first : TOPIC.other,
    shown: '',
    place: PLACE.title,
  }))

/**
 * The weightiest terms, by weight; the squares of the weights add up to one.
 * @param rootOf undefined for words that only hold sentences together.
 */
export function termsOf(
  words: ReadonlyMap<string, Word>,
  topics: readonly string[],
  rootOf: (word: string) => string | undefined,
): Term[] {
  const all = [...topicTerms(topics), ...wordTerms(words, rootOf)]
    .sort((one, other) => other.weight - one.weight || (one.term < other.term ? -1 : 1))
    .slice(0, MOST)
  const length = Math.hypot(...all.map(({ weight }) => weight))
  return all.map((each) => ({ ...each, weight: each.weight / length }))
}
