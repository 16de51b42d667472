/** What readers may report a comment for: the code, and the words beside the button. */
export const reportReasons = [
  { code: 'medical', label: 'It says something wrong about health', hint: 'Something that could harm who follows it.' },
  { code: 'personal', label: 'It gives away who somebody is', hint: 'A name, an address, a birth date, a number.' },
  { code: 'abuse', label: 'It is hurtful or threatening' },
  { code: 'spam', label: 'It is an advertisement' },
  { code: 'other', label: 'Something else' },
] as const

export type ReportReason = (typeof reportReasons)[number]['code']

export const REPORT_WORDS_MOST = 500

const ENOUGH = 3
const ENOUGH_OF_PERSONAL = 2

/**
 * Whether a comment waits out of sight until somebody has looked: at once where a reader says that it gives away who
 * somebody is and its words look like it, else when two say so, or three networks reported it for whatever. Once somebody has looked and left it, one report alone hides it no more; an answer
 * of the staff is never hidden by reports.
 */
export function isHiddenBy(reports: {
  /** Reasons of the reports that nobody has settled yet. */
  open: readonly string[]
  wasLookedAt: boolean
  isAnswer: boolean
  /** Whether something in its words may tell who somebody is. */
  givesAway: boolean
}): boolean {
  const { open, wasLookedAt, isAnswer, givesAway } = reports
  if (isAnswer) return false
  const personal = open.filter((reason) => reason === 'personal').length
  return open.length >= ENOUGH || (!wasLookedAt && personal >= (givesAway ? 1 : ENOUGH_OF_PERSONAL))
}
