/** Pure decisions about what a provider tells afterwards. */
import type { OpenEvent } from '@/mailroom/open-events'
import type { SubscriberStatus } from '../statuses'

export type Refused = 'bounced' | 'complained'

/** Whether an address gets no more mail, and why. A mailbox that is full today may be emptied tomorrow. */
export function refusedBy({ told, permanent }: Pick<OpenEvent, 'told' | 'permanent'>): Refused | undefined {
  if (told === 'complained') return 'complained'
  return told === 'bounced' && permanent ? 'bounced' : undefined
}

/**
 * What becomes of the subscriber with such an address; undefined when nothing does. Who left keeps their own word,
 * and who never confirmed is forgotten in time like the others of that kind.
 */
export function statusAfter(status: SubscriberStatus, refused: Refused): SubscriberStatus | undefined {
  if (status === 'confirmed' || status === 'paused') return refused
  return status === 'bounced' && refused === 'complained' ? refused : undefined
}

/** Of a thousand accepted letters; Resend and the large mailboxes warn from there on. */
const COMPLAINTS_A_THOUSAND = 1

/** Whether an issue is stopped: by complaints that nobody knew of when it was last let go on. */
export const isOverRate = (complaints: number, seen: number, accepted: number): boolean =>
  (complaints - seen) * 1000 > accepted * COMPLAINTS_A_THOUSAND

export const complaintWords = (complaints: number, accepted: number): string =>
  `${complaints} of ${accepted} readers marked it as spam, more than one in a thousand. Look at what it says and at who gets it before you let it go on.`
