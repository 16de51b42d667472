/** What a word that no text has was meant to be: misspelt, unfinished, or two words in one. */
import type { PayloadRequest } from 'payload'
import { type Alternative, oneOf, said } from './alternatives'
import { type Form, type KnownWord, knownWords, wordsAlike, wordsBeginning } from './known-words'
import type { Meanings } from './meanings'
import { forgiven, mayBeSlip, slipsBetween } from './slips'

type Nearest = { alternatives: Alternative[]; instead?: string }

const MISSPELT = 0.8
const UNFINISHED = 0.7
const IN_TWO = 0.9
const MOST = 4
const SHORTEST_BEGINNING = 3

/**
 * @param lost words that no text has.
 * @param last the word that may still be growing; it is looked up by its beginning even where it is a word already.
 */
export async function nearestWords(
  req: PayloadRequest,
  language: string,
  lost: readonly string[],
  last: string | undefined,
  meanings: Meanings,
): Promise<Map<string, Nearest>> {
  const growing = [...new Set([...lost, ...(last ? [last] : [])])].filter((word) => word.length >= SHORTEST_BEGINNING)
  const misspelt = lost.filter((word) => forgiven(word) > 0)
  const begun = growing.length > 0 ? await wordsBeginning(req, language, growing) : []
  const alike = misspelt.length > 0 ? await wordsAlike(req, language, misspelt) : []
  const meant = misspelt.flatMap((word) => meantInstead(word, meanings))
  const halves = lost.flatMap(inTwo)
  const known =
    halves.length + meant.length > 0
      ? await knownWords(req, language, [...halves.flat(), ...meant.flatMap(({ terms }) => terms.flat())])
      : new Map<string, KnownWord>()
  const nearest = new Map<string, Nearest>()
  for (const word of growing) {
    const isLost = lost.includes(word)
    const unfinished = begun.filter(({ asked }) => asked === word)
    const corrected = isLost ? bestOf(word, alike) : []
    const synonym = isLost ? meant.find(({ asked }) => asked === word) : undefined
    const split = isLost ? inTwo(word).find((pair) => pair.every((half) => isWord(half, known))) : undefined
    nearest.set(word, {
      alternatives: [
        ...oneOf(unfinished, isLost ? UNFINISHED : UNFINISHED / 2),
        ...oneOf(corrected, MISSPELT),
        ...(synonym?.terms ?? []).flatMap((term) => said(term, known, MISSPELT)),
        ...(split ? said(split, known, IN_TWO) : []),
      ],
      instead: split?.join(' ') ?? corrected[0]?.word ?? synonym?.instead,
    })
  }
  return nearest
}

/** The nearest spellings, and only those as near as the nearest. */
function bestOf(word: string, alike: readonly (Form & { asked: string })[]): Form[] {
  const measured = alike
    .filter((form) => form.asked === word && mayBeSlip(word, form.word))
    .map((form) => ({ form, slips: slipsBetween(word, form.word) }))
    .sort((one, other) => one.slips - other.slips || other.form.entries - one.form.entries)
  return measured
    .filter(({ slips }) => slips === measured[0]?.slips)
    .slice(0, MOST)
    .map(({ form }) => form)
}

/** A misspelt synonym, such as a brand that stands in no text. */
function meantInstead(asked: string, meanings: Meanings) {
  const [best] = meanings.words
    .filter((word) => word !== asked && mayBeSlip(asked, word))
    .map((word) => ({ word, slips: slipsBetween(asked, word) }))
    .sort((one, other) => one.slips - other.slips)
  return best
    ? [
        {
          asked,
          instead: best.word,
          terms: [[best.word], ...(meanings.others.get(best.word.replace(/(?<=..[^s])s$/, '')) ?? [])],
        },
      ]
    : []
}

const inTwo = (word: string): string[][] =>
  word.length < 6 ? [] : Array.from({ length: word.length - 5 }, (_, at) => [word.slice(0, at + 3), word.slice(at + 3)])

const isWord = (half: string, known: Map<string, KnownWord>) =>
  known.get(half)?.forms.some(({ word }) => word === half) ?? false
