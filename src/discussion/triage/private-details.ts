import { birthDatesIn } from './private/dates'
import { type PrivateDetail, withoutOverlaps } from './private/detail'
import { emailsIn } from './private/emails'
import { numbersIn } from './private/numbers'

export type { PrivateDetail, PrivateKind } from './private/detail'

/**
 * What in the words could tell somebody who this is, in the order of the text, none over another. Offsets are into the
 * text as given. Pure, in linear time, and light enough for the browser, so that nothing has to leave it to be looked at.
 */
export function privateDetailsIn(text: string): PrivateDetail[] {
  return withoutOverlaps([...emailsIn(text), ...birthDatesIn(text), ...numbersIn(text)])
}

/** The whole text with each detail in general words. */
export function generalWording(text: string): string {
  let general = ''
  let from = 0
  for (const { start, end, instead } of privateDetailsIn(text)) {
    general += text.slice(from, start) + instead
    from = end
  }
  return general + text.slice(from)
}
