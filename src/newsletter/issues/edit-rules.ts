/** Pure decisions about what editors choose of an issue: no database, no clock. */
import { assertNever, no, type Verdict, yes } from '@/platform/verdict'
import { holdsAddress } from '../holds-address'
import type { IssueKind, SendingStatus } from '../statuses'

/** What a person may write of an issue. */
export const chosenFields = ['subject', 'preview', 'body', 'audience', 'topics'] as const
export type ChosenField = (typeof chosenFields)[number]

/** A free letter is written whole by hand; of one about articles, only what the mailbox shows before it is opened. */
export function fieldsOfKind(kind: IssueKind): readonly ChosenField[] {
  switch (kind) {
    case 'free':
      return chosenFields
    case 'article':
    case 'digest':
      return ['subject', 'preview']
    case 'correction':
      return []
    default:
      return assertNever(kind)
  }
}

/** What is known of an issue's sending; nothing while it has none. */
export type SendingState = {
  status: SendingStatus
  /** Whether letter and audience are. */
  frozen: boolean
}

/**
 * Whether a letter that was taken back before anybody got it may be sent after all. One about an article has further
 * rounds for that, each with its reason; of the others there is one only.
 */
export const beginsAnew = (kind: IssueKind, { status, frozen }: SendingState): boolean =>
  kind !== 'article' && status === 'cancelled' && !frozen

/** Whether what an issue says may still be changed: only while nothing is frozen, and not once it is over for good. */
export function mayBeEdited(kind: IssueKind, sending: SendingState | undefined): Verdict<'under-way' | 'over'> {
  if (!sending) return yes
  const { status, frozen } = sending
  switch (status) {
    case 'waiting':
    case 'held':
      return frozen ? no('under-way') : yes
    case 'cancelled':
      return beginsAnew(kind, sending) ? yes : no('over')
    case 'done':
      return no('over')
    case 'sending':
    case 'paused':
    case 'needs_review':
      return no('under-way')
    default:
      return assertNever(status)
  }
}

export type FreeLetter = {
  subject: string
  /** Whether its body holds anything to read. */
  hasWords: boolean
  audience: 'all' | 'topics' | 'missing'
  topics: readonly string[]
}
export type FreeLetterFault = 'no-subject' | 'no-words' | 'no-topics' | 'for-nobody'

/** Whether a letter that somebody wrote is one. */
export function isWhole({ subject, hasWords, audience, topics }: FreeLetter): Verdict<FreeLetterFault> {
  if (!subject) return no('no-subject')
  if (!hasWords) return no('no-words')
  if (audience === 'missing') return no('for-nobody')
  return audience === 'topics' && topics.length === 0 ? no('no-topics') : yes
}

/** Whether a letter may be given to the sender by hand: one's own, and what was taken back. */
export function mayBeSent(kind: IssueKind, sending: SendingState | undefined): Verdict<'not-by-hand' | 'sent-already'> {
  if (sending && beginsAnew(kind, sending)) return yes
  if (kind !== 'free') return no('not-by-hand')
  return sending ? no('sent-already') : yes
}

/** Whether a sending may be moved to another time. */
export const mayBeMoved = ({ status, frozen }: SendingState): Verdict<'not-waiting'> =>
  status === 'waiting' && !frozen ? yes : no('not-waiting')

export type Round = {
  published: boolean
  reason: string
  /** Whether a round of this article waits, goes on or is in doubt. */
  earlierRoundOpen: boolean
}

/** Whether an article may be emailed again. */
export function mayBeEmailedAgain(
  round: Round,
): Verdict<'no-reason' | 'reason-with-address' | 'not-published' | 'earlier-round'> {
  if (!round.reason) return no('no-reason')
  if (holdsAddress(round.reason)) return no('reason-with-address')
  if (!round.published) return no('not-published')
  return round.earlierRoundOpen ? no('earlier-round') : yes
}
