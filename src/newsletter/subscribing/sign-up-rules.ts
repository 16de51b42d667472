/** Pure decisions about signing up. */
import { plainAddress } from '@/mailroom/addresses'
import { done, no, type Result, type Verdict, yes } from '@/platform/verdict'
import { holdsAddress } from '../holds-address'
import type { SubscriberStatus } from '../statuses'

/** How long a confirmation link works. */
export const CONFIRM_HOURS = 48
/** After how many days without a button an address is forgotten. */
export const PENDING_DAYS = 14
/** How long somebody can say “this was not me”. */
export const BLOCK_HOURS = 30 * 24

/** How long the page after the form takes the code of the letter, and at least how long a code works there. */
export const PAGE_MINUTES = 60
/** How long a code works on such a page: one letter can serve two forms that were sent shortly after each other. */
export const CODE_MINUTES = 120
/** How often somebody may be wrong about a code. */
export const CODE_TRIES = 5

const MOST_A_DAY = 3

/** Letters that anybody can have sent by typing an address. Their limits are counted together. */
export const lettersAfterForm = ['confirm-subscription', 'subscribed-already'] as const
export type LetterAfterForm = (typeof lettersAfterForm)[number]

export type AddressState = {
  /** Of the subscriber with this address; `undefined` for an address we do not know. */
  status: SubscriberStatus | undefined
  /** Also when “this was not me” was said at another address of the same mailbox. */
  suppressed: boolean
  /** Letters that followed a form, to any address of this mailbox in the last 10 minutes and 24 hours. */
  lettersInTenMinutes: number
  lettersInADay: number
}

/**
 * Which letter follows a form, if one does: the question, or to a subscriber that they are one. The reader gets the same answer either way: nobody learns from the form
 * who subscribes, and nobody fills a stranger's mailbox with it. Whether an address gets mail is for the suppressions
 * alone to say: taken off them by hand, one that bounced or complained may be asked again.
 */
export function letterAfterForm(
  state: AddressState,
): Result<LetterAfterForm, 'gets-no-mail' | 'asked-just-now' | 'asked-enough-today'> {
  const { status, suppressed, lettersInTenMinutes, lettersInADay } = state
  if (suppressed || status === 'erased') return no('gets-no-mail')
  if (lettersInADay >= MOST_A_DAY) return no('asked-enough-today')
  if (lettersInTenMinutes > 0) return no('asked-just-now')
  return done(status && isSubscribed(status) ? 'subscribed-already' : 'confirm-subscription')
}

export const REASON_LEAST = 10
export const REASON_MOST = 300

/** Whether these words may stand in the proof for good as the reason why an editor entered an address. */
export function mayBeReason(words: string): Verdict<'reason-too-short' | 'reason-too-long' | 'reason-with-address'> {
  if (words.length < REASON_LEAST) return no('reason-too-short')
  if (words.length > REASON_MOST) return no('reason-too-long')
  return holdsAddress(words) ? no('reason-with-address') : yes
}

/** Whether somebody in this state gets letters, now or after a pause. */
export const isSubscribed = (status: SubscriberStatus): boolean => status === 'confirmed' || status === 'paused'

/** Six digits from what a reader typed, with or without spaces, or `undefined`. */
export function codeFrom(typed: string): string | undefined {
  const digits = typed.slice(0, 100).normalize('NFKC').replace(/[\s-]/g, '')
  return /^\d{6}$/.test(digits) ? digits : undefined
}

/** One bare address from what a reader typed, or `undefined`. */
export const addressFrom = (typed: string): string | undefined => plainAddress(typed)
