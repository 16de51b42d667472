/** When a source is looked at, and when a page says that one of its sources was retracted. Pure. */

const DAY = 24 * 60 * 60_000

/** A source is looked at once a week; one that could not be looked at, once a day. */
export const WEEK_MS = 7 * DAY
export const RETRY_MS = DAY

/** The moment from which a page says it, ISO moments in, a moment out. */
export const noticeFrom = (seenAt: string, graceDays: number): Date =>
  new Date(new Date(seenAt).getTime() + graceDays * DAY)

/**
 * A page owes its readers a notice about a retraction that came after it first cited the source, though it did not all
 * the time since. One that began with what was known to be retracted does so knowingly, and says so in the text.
 * @param citedSince when it cited the source for the first time.
 */
export const isOwed = (seenAt: string | undefined, citedSince: string): seenAt is string =>
  seenAt !== undefined && seenAt > citedSince

export const isNoticeDue = (seenAt: string, graceDays: number, now: Date): boolean =>
  noticeFrom(seenAt, graceDays) <= now

/** ISO: when sources that were last looked at then are due again. */
export const dueAfter = (checkedAt: string, dueDays: number): string =>
  new Date(new Date(checkedAt).getTime() + dueDays * DAY).toISOString()
