import { addressesIn } from './private/addresses'
import { agesIn } from './private/ages'
import { birthDatesIn } from './private/dates'
import { type PrivateDetail, withoutOverlaps } from './private/detail'
import { emailsIn } from './private/emails'
import { namesIn } from './private/find-names'
import { withoutNamesBehind } from './private/names-behind-ages'
import { numbersIn } from './private/numbers'
import { reworded } from './private/reword'
import { placesIn } from './private/schools'

export type { PrivateDetail, PrivateKind } from './private/detail'

/**
 * What in the words could tell somebody who this is, in the order of the text, none over another. Offsets are into the
 * text as given. Pure, in linear time, and light enough for the browser, so that nothing has to leave it to be looked at.
 */
export function privateDetailsIn(text: string): PrivateDetail[] {
  const names = namesIn(text)
  const ages = agesIn(text, names)
  return withoutOverlaps([
    ...emailsIn(text),
    ...addressesIn(text),
    ...birthDatesIn(text),
    ...numbersIn(text),
    ...placesIn(text),
    ...withoutNamesBehind(names, ages, text),
    ...ages,
  ])
}

/** The whole text with each detail in general words. */
export const generalWording = (text: string): string => reworded(text, privateDetailsIn(text))
