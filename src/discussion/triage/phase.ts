/** What a phase of triage is: a pure look at one message, which lets it pass or says why it should be held. */
import type { ReasonCode } from '../reasons'
import type { CommentKind } from '../statuses'
import type { FoundLink } from './find-links'

export type Submission = {
  /** Plain, as `plainWords` leaves them. */
  words: string
  name: string
  kind: CommentKind
  /** Of the page. */
  language: string
}

/** What has to be looked up or found by others. */
export type TriageFacts = {
  /** The field that only machines see was filled in. */
  trapped: boolean
  /** The writer's address was confirmed, and two of their comments were approved. */
  known: boolean
  /** Whether the same, or almost the same, came within a day, from whomever. */
  repeats?: 'same' | 'alike'
  /** Kinds of what red flags were found. */
  dangers: readonly string[]
  /** Kinds of what may tell who somebody is. */
  details: readonly string[]
  /** Of those who have a public profile here. */
  staffNames?: readonly string[]
}

export type TriageRules = {
  phases: readonly PhaseName[]
  directComments: boolean
  bannedWords: readonly string[]
  suspectWords: readonly string[]
  /** Beside those that are always allowed. */
  allowedHosts: readonly string[]
}

/** A message with what every phase needs of it. */
export type Reading = Submission & { folded: string; foldedName: string; links: readonly FoundLink[] }

export type Finding = { outcome: 'hold' | 'spam'; reason: ReasonCode }

export type Phase = (reading: Reading, facts: TriageFacts, rules: TriageRules) => Finding[]

export const phaseNames = [
  'trap',
  'size',
  'repeats',
  'links',
  'words',
  'names',
  'offers',
  'letters',
  'language',
  'private',
  'danger',
  'claims',
] as const
export type PhaseName = (typeof phaseNames)[number]

export const hold = (reason: ReasonCode): Finding => ({ outcome: 'hold', reason })
export const spam = (reason: ReasonCode): Finding => ({ outcome: 'spam', reason })
