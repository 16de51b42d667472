import { lettersApart } from './letters-apart'
import { type Prose, proseOf, withoutDestinations } from './prose'
import { readCanonical } from './read-canonical'
import { type RespellingRisk, riskIn } from './respelling-risk'
import { rivalOf } from './rival-words'

/** Whether a word is in the dictionary; asked in small letters. */
export type Knows = (word: string) => boolean

/** A word as it was and as it is. */
export type Respelling = { was: string; is: string }

export type TypoRefusal =
  | 'words-added-or-removed'
  /** Punctuation, marks, links, citations, pictures, headings or blocks were touched. */
  | 'more-than-words'
  | 'too-many-words'
  | 'too-far'
  /** It was a word already: another word is another meaning. */
  | 'real-word'
  | 'unknown-word'
  | RespellingRisk

export type LinkRefusal = 'more-than-links'

/** `respelling` is the word that was not agreed to, where it was one. */
export type Disagreement<Reason extends string> = { ok: false; reason: Reason; respelling?: Respelling }
export type Agreement<Reason extends string> = { ok: true } | Disagreement<Reason>

const MOST_WORDS = 5
const MOST_LETTERS = 2

/**
 * Whether a change is nothing but mended spelling, so that what was signed before may still be called reviewed. Both are
 * whole canonical texts, published one after the other. At most five words, each unknown before and known after, at most
 * two letters apart (one, in a word of four letters or less); no number, unit, negation, name or medicine touched, and
 * nothing where the word meant is in doubt, as where another word is as near. The limit is for one publication; many in
 * a row turn no sense, as a mended word is in the dictionary and cannot be changed again. It errs towards no. Texts that agree have the same sections in the same order, so these may be told by their index. Throws TypeError
 * on what is no canonical text.
 */
export function agreesWithTypo(before: string, after: string, knows: Knows): Agreement<TypoRefusal> {
  const respelt = wordsRespelt(before, after)
  if (!respelt.ok) return respelt
  for (const respelling of respelt.pairs) {
    if (knows(respelling.was.toLowerCase())) return { ok: false, reason: 'real-word', respelling }
    if (!knows(respelling.is.toLowerCase())) return { ok: false, reason: 'unknown-word', respelling }
    if (rivalOf(respelling.was.toLowerCase(), respelling.is.toLowerCase(), knows))
      return { ok: false, reason: 'opposite', respelling }
  }
  return { ok: true }
}

/** What `agreesWithTypo` asks before it asks the dictionary: load that only where there are pairs. */
export function wordsRespelt(
  before: string,
  after: string,
): { ok: true; pairs: Respelling[] } | Disagreement<TypoRefusal> {
  mustBeCanonical(before, after)
  const old = proseOf(before)
  const now = proseOf(after)
  if (old.words.length !== now.words.length) return { ok: false, reason: 'words-added-or-removed' }
  if (old.around.some((piece, index) => piece !== now.around[index])) return { ok: false, reason: 'more-than-words' }
  const changed = [...old.words.keys()].filter((index) => old.words[index] !== now.words[index])
  const pairs: Respelling[] = []
  for (const index of changed) {
    const respelling = { was: old.words[index] ?? '', is: now.words[index] ?? '' }
    const reason = refusalOf(respelling, old, index)
    if (reason) return { ok: false, reason, respelling }
    pairs.push(respelling)
  }
  return pairs.length > MOST_WORDS ? { ok: false, reason: 'too-many-words' } : { ok: true, pairs }
}

/**
 * Whether nothing but destinations of links in running words changed: the same words, the same number of links. The
 * address of a product or a video is no such link, another address being another thing.
 */
export function agreesWithLink(before: string, after: string): Agreement<LinkRefusal> {
  mustBeCanonical(before, after)
  return withoutDestinations(before) === withoutDestinations(after)
    ? { ok: true }
    : { ok: false, reason: 'more-than-links' }
}

function mustBeCanonical(...texts: readonly string[]): void {
  for (const text of texts) readCanonical(text)
}

function refusalOf(respelling: Respelling, prose: Prose, index: number): TypoRefusal | undefined {
  const risk = riskIn(respelling, prose, index)
  if (risk) return risk
  const { was, is } = respelling
  const most = Math.min(was.length, is.length) < 5 ? 1 : MOST_LETTERS
  return lettersApart(was, is) > most ? 'too-far' : undefined
}
