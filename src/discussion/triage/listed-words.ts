import { bannedWords } from './banned-words'
import { fold, unmasked } from './fold'
import { strangeLinks } from './links'
import { hold, type Phase, spam } from './phase'

/** Lines of a list as they are compared; what is empty after folding matches nothing. */
const folded = (list: readonly string[]): string[] => list.map((one) => fold(one).trim()).filter(Boolean)

const usual = folded(bannedWords)

/** Whole words only: a list that names “ass” must not hold a class. */
function holds(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const before = text[at - 1] ?? ' '
    const after = text[at + phrase.length] ?? ' '
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true
  }
  return false
}

/**
 * Banned words of the settings make spam, suspect ones hold. Of somebody unknown, the usual list counts too: it holds,
 * and makes spam of what links elsewhere; others may well be talking about such a message.
 */
export const listedWords: Phase = (reading, { known }, rules) => {
  const whole = `${reading.foldedName} \n ${reading.folded}`
  const text = ` ${whole.replace(/\s+/g, ' ')} ${unmasked(whole).join(' ')} `
  if (folded(rules.bannedWords).some((word) => holds(text, word))) return [spam('spam:banned')]
  if (!known && usual.some((word) => holds(text, word)))
    return [strangeLinks(reading, rules).length > 0 ? spam('spam:banned') : hold('spam:banned')]
  return folded(rules.suspectWords).some((word) => holds(text, word)) ? [hold('spam:suspect')] : []
}
