/** Whether a save may follow on what stands there, so that nobody's draft is overwritten unseen. */
import { no, type Verdict, yes } from '@/platform/verdict'

/** Where an article stands: how often it was saved, and the unbroken run of saves that came from one open form last. */
export type Edition = {
  /** Raised by every save. */
  edition: number
  /** The open form that saved last; undefined when no form did. */
  sheet?: string
  /** The edition before this form's run of saves began. */
  from: number
}

/** What a save says of itself: which open form it comes from, and which edition that form was filled with. */
export type Carried = { sheet?: string; edition: number }

/**
 * A form follows on what it was filled with, and on its own saves, in whatever order their answers come back. What is
 * no form (a script, the clock, a list) is not asked.
 */
export function mayFollow(stands: Edition, carried: Carried): Verdict<'changed-meanwhile'> {
  if (!carried.sheet || carried.edition >= stands.edition) return yes
  const isItsOwnRun = carried.sheet === stands.sheet && carried.edition >= stands.from
  return isItsOwnRun ? yes : no('changed-meanwhile')
}

export function editionAfter(stands: Edition, { sheet }: Carried): Edition {
  const goesOn = sheet !== undefined && sheet === stands.sheet
  return { edition: stands.edition + 1, sheet, from: goesOn ? stands.from : stands.edition }
}
