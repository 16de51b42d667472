/** Pure decisions about corrections: no database, no clock. */
import { no, type Verdict, yes } from '@/platform/verdict'
import { typedWords } from '@/text/typed-words'

const DAY = 24 * 3600 * 1000

/** For so many days a correction stands at the head of its article. */
export const daysAtTheHead = { minor: 30, material: 90 } as const

/** Whether a correction is still to be read before the article. `at` is ISO. */
export function isRecent({ at, material }: { at: string; material: boolean }, now: Date): boolean {
  const days = material ? daysAtTheHead.material : daysAtTheHead.minor
  return now.getTime() - new Date(at).getTime() < days * DAY
}

export type CorrectionRefusal =
  | 'not-published'
  | 'no-words'
  | 'in-the-future'
  | 'before-publication'
  | 'one-version-missing'
  | 'no-such-version'
  | 'wrong-way-round'

/** What must be known of a correction to decide whether it may be made public. */
export type ProposedCorrection = {
  wasWrong: string
  isRight: string
  at: Date
  firstPublished?: Date
  from?: number
  to?: number
  /** How many revisions the article has. */
  revisions: number
}

/** Two moments of one day are the same to whoever chooses a day. */
const dayOf = (moment: Date) => moment.toISOString().slice(0, 10)

const exists = (number: number, revisions: number) => Number.isInteger(number) && number >= 1 && number <= revisions

/** A correction is public for good, so what it says of versions must be so. */
export function mayBeCorrected(proposed: ProposedCorrection, now: Date): Verdict<CorrectionRefusal> {
  const { wasWrong, isRight, at, firstPublished, from, to, revisions } = proposed
  if (revisions === 0) return no('not-published')
  if (!typedWords(wasWrong) || !typedWords(isRight)) return no('no-words')
  if (!(at.getTime() <= now.getTime() + DAY)) return no('in-the-future')
  if (firstPublished && dayOf(at) < dayOf(firstPublished)) return no('before-publication')
  if (from === undefined && to === undefined) return yes
  if (from === undefined || to === undefined) return no('one-version-missing')
  if (!exists(from, revisions) || !exists(to, revisions)) return no('no-such-version')
  return from <= to ? yes : no('wrong-way-round')
}
