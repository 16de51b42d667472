/** What is said back to whoever chooses a time by a clock on the wall. Pure; runs in a browser too. */
import { fieldsOf, inWords, momentOf } from './wall-time'

const MINUTE = 60_000
/** Nobody plans a letter further ahead; a year mistyped is found here. */
export const MOST_AHEAD = 366 * 24 * 60 * MINUTE
export const TOO_FAR = 'This is more than a year ahead. Please choose an earlier day.'

/** `at` where it may be pressed. */
export type SaidBack = { words: string; at?: Date }

export function saidBack({ date, time }: { date: string; time: string }, timeZone: string, now: number): SaidBack {
  const at = momentOf(date, time, timeZone)
  if (!at) return { words: 'Please choose a day and a time.' }
  const named = inWords(at, timeZone)
  if (at.getTime() < now) return { words: `${named}: this is over. Please choose a later time.` }
  if (at.getTime() > now + MOST_AHEAD) return { words: `${named}: ${TOO_FAR}` }
  const leaves = `It leaves on ${named}.`
  if (fieldsOf(at, timeZone).time !== time)
    return { at, words: `The clocks go forward then, and ${time} is left out. ${leaves}` }
  if (comesAgain(at, time, timeZone))
    return { at, words: `The clocks go back then, and ${time} comes twice. ${leaves} That is the first time.` }
  return { at, words: leaves }
}

/** Clocks go back by an hour, on Lord Howe Island by half of one. */
const comesAgain = (at: Date, time: string, timeZone: string): boolean =>
  [30, 60].some((minutes) => fieldsOf(new Date(at.getTime() + minutes * MINUTE), timeZone).time === time)
