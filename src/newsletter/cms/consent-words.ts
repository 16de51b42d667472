/** What the record of consent says, in words for paper. */
import type { ConsentEvent } from '@/mailroom/consent'

const events: Record<ConsentEvent['event'], string> = {
  requested: 'Asked for: the address was entered, and a letter asked its owner to confirm.',
  confirmed: 'Confirmed: whoever reads this mailbox agreed to the words below.',
  changed: 'Changed: what comes, how often, or where to.',
  withdrawn: 'Withdrawn: no newsletter goes to the address after this.',
  erased: 'Erased: the address was deleted.',
}

const methods: Record<string, string> = {
  form: 'the form on the site',
  button: 'a pressed button behind a link in a letter to the address',
  code: 'the code in a letter to the address, typed into the page after the form',
  'one-click': 'the mailbox’s own button to unsubscribe (RFC 8058)',
  editor: 'by a member of staff, whom somebody had asked',
  'letter-link': 'the page behind the link in a letter to the address',
  'private-link': 'the page behind a fresh link that was mailed to the address',
  'new-address': 'a pressed button behind a link in a letter to the new address',
  'address-taken-over': 'another subscriber moved here, and showed that the address is theirs',
  'came-back': 'they had left, and confirmed anew: what they chose before holds no more',
  complaint: 'reported as unwanted in the mailbox',
  'never-confirmed': 'by the clock, because nobody had confirmed',
  'pause-over': 'by the clock, because the pause was over',
}

export const eventWords = (event: ConsentEvent['event']): string => events[event]

/** A method that is newer than these words is shown as it is recorded. */
export const methodWords = (method: string): string => methods[method] ?? method

const statuses: Record<string, string> = {
  prepared: 'not sent yet',
  accepted: 'taken by the mail provider',
  delivered: 'taken by the mailbox',
  delayed: 'delayed by the mailbox',
  bounced: 'came back',
  complained: 'taken by the mailbox, and reported as unwanted',
  suppressed: 'not sent, because the address gets no mail',
  failed: 'refused',
  unknown: 'not known whether it arrived',
}

export const statusWords = (status: string): string => statuses[status] ?? status

/** Such as `2026-11-21 03:00:07 UTC`. */
export const exactUtc = (iso: string): string => `${iso.slice(0, 19).replace('T', ' ')} UTC`
