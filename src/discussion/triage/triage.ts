/** What becomes of a message before anybody has read it: pure, from what was sent, what is known, and the settings. */
import type { ReasonCode } from '../reasons'
import type { CommentLane } from '../statuses'
import { linksIn } from './find-links'
import { fold } from './fold'
import { laneFor } from './lane'
import { type Finding, phaseNames, type Reading, type Submission, type TriageFacts, type TriageRules } from './phase'
import { phases } from './phases'

export type Triage = {
  /** `pass` and `hold` wait to be read, `hold` with its reasons; `spam` does not. */
  outcome: 'pass' | 'hold' | 'spam'
  lane: CommentLane
  reasons: ReasonCode[]
  /** It may be shown without being read first. */
  direct: boolean
}

export const usualTriageRules: TriageRules = {
  phases: phaseNames,
  directComments: false,
  bannedWords: [],
  suspectWords: [],
  allowedHosts: [],
}

/** Every phase is asked, so that staff see all reasons; the first spam ends it. */
export function triage(submission: Submission, facts: TriageFacts, rules: TriageRules): Triage {
  const reading = read(submission)
  const found: Finding[] = []
  for (const name of rules.phases) {
    found.push(...phases[name](reading, facts, rules))
    if (found.some(({ outcome }) => outcome === 'spam') && !mayNeedHelp(facts)) break
  }
  const reasons = [...new Set(found.map(({ reason }) => reason))]
  const outcome = outcomeOf(found, facts)
  const direct = outcome === 'pass' && facts.known && rules.directComments && submission.kind === 'comment'
  return { outcome, lane: laneOf(outcome, reasons, submission), reasons, direct }
}

function read(submission: Submission): Reading {
  const folded = fold(submission.words)
  return { ...submission, folded, foldedName: fold(submission.name), links: linksIn(folded) }
}

const mayNeedHelp = ({ dangers }: TriageFacts) => dangers.length > 0

/** What a known writer sends, and what speaks of danger, is never put away unread; the trap catches machines alone. */
function outcomeOf(found: Finding[], facts: TriageFacts): Triage['outcome'] {
  if (found.length === 0) return 'pass'
  if (facts.trapped) return 'spam'
  const isSpam = found.some(({ outcome }) => outcome === 'spam')
  return isSpam && !facts.known && !mayNeedHelp(facts) ? 'spam' : 'hold'
}

function laneOf(outcome: Triage['outcome'], reasons: ReasonCode[], { kind }: Submission): CommentLane {
  if (outcome === 'spam') return 'spam'
  if (reasons.some((reason) => /^(danger|claim):/.test(reason))) return 'clinician'
  if (reasons.filter((reason) => reason.startsWith('spam:')).length > 1) return 'spam'
  return laneFor(kind, reasons)
}
