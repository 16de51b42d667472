import type { Behind } from './frames-after'
import type { Frame } from './frames-before'
import { neutral, personal } from './people-words'
import type { WordKind } from './word-kinds'
import type { Word } from './words'

/** What is known of a word that may begin a name. */
export type Candidate = {
  word: Word
  kind: WordKind
  before: Word | undefined
  next: Word | undefined
  nextKind: WordKind | undefined
  frame: Frame | undefined
  behind: Behind
  /** It ends the message, or stands behind a greeting of farewell. */
  signed: boolean
  /** A name stands right before, joined by "and" or a comma. */
  joined: Frame | 'bare' | undefined
  /** A first name follows, joined by "and". */
  joins: boolean
  /** Another capital word goes with it that is neither a thing nor of every day. */
  long: boolean
  /** The text is mostly in another language, so that an unknown word says little. */
  foreign: boolean
}

/** A name in the words: the first and the last of them, and what made it one. */
export type FoundName = {
  from: number
  to: number
  frame: Frame | undefined
  behind: Behind
  signed: boolean
}

/** Whether the word is a verb that somebody may be the subject of. */
export const isVerb = (word: Word | undefined) =>
  word !== undefined && (neutral.has(word.low) || personal.has(word.low))

/** Nothing follows, or a sign, a number or a verb: a name can stand there. */
export const mayEndHere = ({ next, nextKind }: Candidate) =>
  next === undefined ||
  nextKind === 'number' ||
  /^ ?[,.!?;:)(\n"”'/–—-]/.test(next.gap) ||
  isVerb(next) ||
  joining.test(next.low)
const joining =
  /^(and|who|n|on|at|with|for|in|to|from|shes|hes|she|he|has|but|or|as|i|we|the|a|about|today|yesterday|again|because|bc|since|when|my|that)$/

/** What stands before a place. */
export const placed = /^(in|from|to|near|at|around|of|outside|visiting|through|via|across|into|leaving|towards|over)$/

/** What stands before a thing or a month, never before a name. */
export const articles =
  /^(the|a|an|this|that|some|any|every|each|in|on|from|since|until|till|by|of|last|next|no|more|early|late|mid)$/
