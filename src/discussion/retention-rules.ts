/** For how many days what readers sent is kept. Told to readers on the page about health data, to staff in operations. */
export const KEPT_DAYS = {
  /** Since it was sent, while nobody proved the address that was asked for. */
  unconfirmed: 14,
  /** Since it was marked. */
  spam: 30,
  /** Since it began to wait. */
  pending: 60,
  /** Since it was declined. */
  rejected: 90,
  /** Since it was hidden, by staff or by reports. */
  hidden: 90,
  /** Since its writer took it back, or staff took it away for good. */
  removed: 90,
  /** The words as they were sent, and wordings that were replaced: since the answer, or the decision. */
  original: 90,
  /** Where a question is published and nobody answers. */
  unanswered: 365,
  /** Who found something helpful, as fingerprints; the count stays. */
  votes: 90,
  /** Since they were settled. */
  reports: 90,
  /** What finds an address again that nobody confirmed: as long as “this was not me” works. */
  fingerprint: 30,
  /** A note that a sentence is unclear: since it was sent, while nobody decided. */
  unclear: 180,
  /** The reader's own words in such a note, and one that was put aside: since somebody decided. */
  unclearRemark: 30,
} as const

/** What goes altogether, once it has stood as it is for so long. */
export const erasedAfter = {
  unconfirmed: KEPT_DAYS.unconfirmed,
  spam: KEPT_DAYS.spam,
  pending: KEPT_DAYS.pending,
  rejected: KEPT_DAYS.rejected,
  hidden: KEPT_DAYS.hidden,
  removed: KEPT_DAYS.removed,
} as const

const DAY = 24 * 60 * 60_000

export const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY)
