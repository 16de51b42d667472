/** Pure decisions about delivery: what follows from an answer of the mail port. No database, no clock. */
import type { Limit, Mailer, Outcome } from '@/platform/mail/mailer'
import { assertNever } from '@/platform/verdict'

/** What is known when an answer comes. */
export type Attempt = {
  /** How many times it was tried since the last definite answer, this one included. */
  attempts: number
  letters: number
  /** Whether an earlier attempt may have been accepted, because its answer is not known. */
  doubtful: boolean
  idempotent: Mailer['idempotent']
  /** For how long a mail server has been refusing this one letter for now, without another answer in between. */
  refusedHours: number
}

export type Next =
  | { kind: 'accepted' }
  /** Once more after some seconds, with the same key and the same bytes. `refused`: this letter alone was put off. */
  | { kind: 'again'; seconds: number; doubtful: boolean; refused?: true }
  /** As `again`, and the sending is paused until a person has put things right. */
  | { kind: 'pause'; seconds: number; doubtful: boolean }
  | { kind: 'split' }
  | { kind: 'failed' }
  | { kind: 'needs-review' }

/** Resend forgets a key after 24 hours; an hour is kept for clocks and slow answers. */
export const REPEAT_HOURS = 23
/** A mail server recognises no repeat: a single letter is tried this often, a newsletter never again. */
export const DOUBTFUL_LETTER_TRIES = 3
/** A mailbox that is full, or a server that never lets one reader in, is given up after this long (RFC 5321 says days). */
export const GIVE_UP_HOURS = 48
/** A first attempt that lies ahead was noted by a clock that has been put back since: nobody knows how old it is. */
const MINUTE_AHEAD = -1 / 60
const LONGEST_WAIT = 300
const LONGEST_REFUSED_WAIT = 3600
const STOPPED_WAIT = 60

/**
 * Whether something whose outcome is not known may be sent again by a machine.
 * @param hours since the first attempt that was left without an answer.
 */
export function mayBeRepeated(
  what: 'chunk' | 'letter',
  { hours, attempts, idempotent }: { hours: number } & Pick<Attempt, 'attempts' | 'idempotent'>,
): boolean {
  if (hours >= REPEAT_HOURS || hours < MINUTE_AHEAD) return false
  return idempotent || (what === 'letter' && attempts < DOUBTFUL_LETTER_TRIES)
}

/** What Resend allows everybody (resend.com/docs/api-reference/rate-limit); taken until an account was asked for its own. */
const USUAL_LIMIT: Limit = { requests: 5, seconds: 1 }
/** Slots are this much further apart than the limit would let them: for what happens between here and the far end. */
const RESERVE = 1.04

/** Milliseconds between the slots of two requests: with a reserve, and more than 95 % of the limit can be used. */
export function spacingOf(limit: Limit | undefined): number {
  const { requests, seconds } = limit ?? USUAL_LIMIT
  return Math.ceil((seconds * 1000 * RESERVE) / requests)
}

/** Seconds before the next attempt: 1, 2, 4 … up to five minutes, up to a half less by chance (0 to 1). */
export const backoff = (attempts: number, chance: number): number =>
  Math.min(LONGEST_WAIT, 2 ** Math.max(0, attempts - 1)) * (1 - chance / 2)

/**
 * What follows when something is not taken for now. A refusal for all is waited out as long as it takes; one for this
 * letter alone is tried ever more rarely, and ends: as failed, or for a person when it may have been accepted before.
 */
function afterWait(outcome: Extract<Outcome, { kind: 'wait' }>, attempt: Attempt): Next {
  const { seconds, about } = outcome
  const { doubtful, refusedHours, letters } = attempt
  if (about !== 'letter') return { kind: 'again', seconds, doubtful }
  if (refusedHours >= GIVE_UP_HOURS) {
    if (doubtful) return { kind: 'needs-review' }
    return letters > 1 ? { kind: 'split' } : { kind: 'failed' }
  }
  const growing = Math.min(LONGEST_REFUSED_WAIT, refusedHours * 900)
  return { kind: 'again', seconds: Math.max(seconds, growing), doubtful, refused: true }
}

/** What follows for a chunk of a newsletter: nobody may get it twice. */
export function afterChunk(outcome: Outcome, attempt: Attempt, chance: number): Next {
  const { attempts, letters, doubtful, idempotent } = attempt
  switch (outcome.kind) {
    case 'accepted':
      return outcome.providerIds.length === letters
        ? { kind: 'accepted' }
        : { kind: 'again', seconds: backoff(attempts, chance), doubtful: true }
    case 'unknown':
      return idempotent
        ? { kind: 'again', seconds: backoff(attempts, chance), doubtful: true }
        : { kind: 'needs-review' }
    case 'wait':
      return afterWait(outcome, attempt)
    case 'rejected':
      // What may have been accepted under the old key must not leave under new ones.
      if (doubtful) return { kind: 'needs-review' }
      return letters > 1 ? { kind: 'split' } : { kind: 'failed' }
    case 'stopped':
      return { kind: 'pause', seconds: 0, doubtful }
    case 'conflict':
      return { kind: 'needs-review' }
    default:
      return assertNever(outcome)
  }
}

/** What follows for a single letter: it waits while nothing is taken, and a doubt weighs less than a lost link. */
export function afterLetter(outcome: Outcome, attempt: Attempt, chance: number): Next {
  const { attempts, doubtful } = attempt
  switch (outcome.kind) {
    case 'accepted':
      return { kind: 'accepted' }
    case 'unknown':
      return { kind: 'again', seconds: backoff(attempts, chance), doubtful: true }
    case 'wait':
      return afterWait(outcome, attempt)
    case 'stopped':
      return { kind: 'again', seconds: STOPPED_WAIT, doubtful }
    case 'rejected':
      return { kind: 'failed' }
    case 'conflict':
      return { kind: 'needs-review' }
    default:
      return assertNever(outcome)
  }
}
