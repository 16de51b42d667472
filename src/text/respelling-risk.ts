import { isLikeADrug, mayHaveMeantADrug } from './drug-words'
import type { Prose } from './prose'
import { readableLine } from './readable'
import { DIRECTIONS, mayTurnSense, NEGATIONS, NUMBERS, UNITS } from './sense-words'

/** Why a word may not be respelt without a reviewer, however little changed. */
export type RespellingRisk =
  /** A digit, a number in words, or the word after a number. */
  | 'number'
  | 'unit'
  | 'negation'
  /** A word that says how much, which way or how sure. */
  | 'direction'
  | 'drug'
  /** Capital letters changed, or stand elsewhere than at the start. */
  | 'capital'
  /** A capital inside a sentence: the name of a person, a place or a product. */
  | 'name'
  /** Letters beside a to z, fewer than three of them, or a word grown together with what stands beside it. */
  | 'letters'
  /** "hiper" may have meant "hyper" or "hypo", "wrm" may have meant "warm" or "worm": the word meant is in doubt. */
  | 'opposite'

/** The risk in respelling the word at `index` of this prose (that of before), if there is one. */
export function riskIn(
  { was, is }: { was: string; is: string },
  prose: Prose,
  index: number,
): RespellingRisk | undefined {
  const both = [was, is]
  const small = both.map((word) => word.toLowerCase())
  const [before = '', after = ''] = small
  const isEither = (words: ReadonlySet<string>) => small.some((word) => words.has(word))
  if (both.some((word) => /\p{N}/u.test(word)) || isEither(NUMBERS) || followsNumber(prose, index)) return 'number'
  if (isEither(UNITS)) return 'unit'
  if (isEither(NEGATIONS)) return 'negation'
  if (isEither(DIRECTIONS)) return 'direction'
  if (small.some(isLikeADrug) || mayHaveMeantADrug(before, after)) return 'drug'
  if (both.some((word) => !/^[A-Za-z]{3,}$/.test(word)) || !standsAlone(prose, index)) return 'letters'
  if (both.some((word) => /.[A-Z]/.test(word)) || /^[A-Z]/.test(was) !== /^[A-Z]/.test(is)) return 'capital'
  if (/^[A-Z]/.test(was) && !beginsSentence(prose, index)) return 'name'
  return mayTurnSense(before, after) ? 'opposite' : undefined
}

/** "5 mgs", "10-dya": what follows a number is its unit, or what is counted. */
function followsNumber({ words, around }: Prose, index: number): boolean {
  return /\p{N}/u.test(words[index - 1] ?? '') && !around[index]?.includes('\n')
}

/** Whether space or a hyphen parts the word from its neighbours; only the s of "mother’s" may be closer. */
function standsAlone({ words, around }: Prose, index: number): boolean {
  const left = readableLine(around[index] ?? '')
  const right = readableLine(around[index + 1] ?? '')
  const parts = (gap: string) => /\s/.test(gap) || /^[-–—]$/.test(gap)
  const isLast = index === words.length - 1
  return parts(left) && (isLast || parts(right) || (/^['’]$/.test(right) && words[index + 1] === 's'))
}

const TITLE = /^(?:dr|drs|mr|mrs|ms|prof|st|vs)$/i

function beginsSentence({ words, around }: Prose, index: number): boolean {
  const gap = around[index] ?? ''
  if (gap.includes('\n') || gap.includes('\\;')) return true
  return /[.!?…]["'”’)\]]*\s/.test(readableLine(gap)) && !TITLE.test(words[index - 1] ?? '')
}
