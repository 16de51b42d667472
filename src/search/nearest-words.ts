/** What a word that no text has was meant to be: misspelt, unfinished, or two words in one. */
import type { PayloadRequest } from 'payload'
import { type Alternative, oneOf, said } from './alternatives'
import { type Form, type KnownWord, knownWords, wordsAlike, wordsBeginning } from './known-words'
import { type Meanings, othersOf } from './meanings'
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
  const spelt = new Map(misspelt.map((word) => [word, spellingsOf(word, alike, meanings)]))
  const halves = lost.flatMap(inTwo)
  const terms = [...spelt.values()].flatMap((one) => one.terms.flat())
  const known =
    halves.length + terms.length > 0
      ? await knownWords(req, language, [...halves.flat(), ...terms])
      : new Map<string, KnownWord>()
  const nearest = new Map<string, Nearest>()
  for (const word of growing) {
    const isLost = lost.includes(word)
    const unfinished = begun.filter(({ asked }) => asked === word)
    const spellings = spelt.get(word)
    const split = isLost ? inTwo(word).find((pair) => pair.every((half) => isWord(half, known))) : undefined
    nearest.set(word, {
      alternatives: [
        ...oneOf(unfinished, isLost ? UNFINISHED : UNFINISHED / 2),
        ...oneOf(spellings?.forms ?? [], MISSPELT),
        ...(spellings?.terms ?? []).flatMap((term) => said(term, known, MISSPELT)),
        ...(split ? said(split, known, IN_TWO) : []),
      ],
      instead: split?.join(' ') ?? spellings?.instead,
    })
  }
  return nearest
}

type Spellings = { forms: Form[]; terms: string[][]; instead?: string }

/** The nearest spellings, in texts and among the synonyms, such as a brand that stands in no text. */
function spellingsOf(typed: string, alike: readonly (Form & { asked: string })[], meanings: Meanings): Spellings {
  const inTexts = alike
    .filter((form) => form.asked === typed && mayBeSlip(typed, form.word))
    .map((form) => ({ form, slips: slipsBetween(typed, form.word) }))
    .sort((one, other) => one.slips - other.slips || other.form.entries - one.form.entries)
  const [synonym] = meanings.words
    .filter((word) => word !== typed && (isBegun(typed, word) || mayBeSlip(typed, word)))
    .map((word) => ({ word, slips: isBegun(typed, word) ? 0 : slipsBetween(typed, word) }))
    .sort((one, other) => one.slips - other.slips)
  const least = Math.min(inTexts[0]?.slips ?? forgiven(typed), synonym?.slips ?? forgiven(typed))
  const forms = inTexts.filter(({ slips }) => slips === least).slice(0, MOST)
  const meant = synonym?.slips === least ? synonym.word : undefined
  return {
    forms: forms.map(({ form }) => form),
    terms: meant ? [[meant], ...othersOf(meanings, meant)] : [],
    instead: forms[0]?.form.word ?? meant,
  }
}

const isBegun = (typed: string, word: string) => typed.length > SHORTEST_BEGINNING && word.startsWith(typed)

const inTwo = (word: string): string[][] =>
  word.length < 6 ? [] : Array.from({ length: word.length - 5 }, (_, at) => [word.slice(0, at + 3), word.slice(at + 3)])

const isWord = (half: string, known: Map<string, KnownWord>) =>
  known.get(half)?.forms.some(({ word }) => word === half) ?? false
