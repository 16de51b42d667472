import { kindOf } from './word-kinds'
import type { Word } from './words'

const farewell =
  /^(thanks|thankyou|thank|regards|love|cheers|x|xx|xxx|xo|xoxo|best|sincerely|yours|wishes|kisses|hugs|tia|ta|thx|signed|faithfully|truly|warmly|warmest|namaste|grazie|merci)$/

/** The first word of what is written below a message, as names are: a last short line, or what follows a farewell. */
export function signatureFrom(words: Word[], text: string): number {
  const last = words.at(-1)
  if (!last) return 0
  const line = text.trimEnd().lastIndexOf('\n')
  const ofLine = words.findIndex(({ start }) => start > line)
  const tail = words.slice(ofLine)
  if (line > 0 && tail.length <= 4 && tail.some((word) => isNameLike(word))) return ofLine
  const kisses = words.at(-2)
  if (kisses && /^x+$/.test(last.low) && /[.!?,\n–—-]/.test(kisses.gap)) return words.length - 2
  for (let at = words.length - 1; at >= Math.max(1, words.length - 8); at--) {
    const word = words[at]
    const before = words[at - 1]
    if (!word || !before) break
    const rest = words.length - at
    if (rest > 6) continue
    if (farewell.test(before.low) && /[,.!\n–—-]/.test(word.gap)) return at
    if (
      farewell.test(before.low) &&
      rest <= 3 &&
      /^(x+|regards|love|signed|xo)$/.test(before.low) &&
      before.gap.length > 0
    )
      return at
    if (rest <= 3 && /[.!?\n, ] ?[–—~-]{1,2} ?$/.test(word.gap)) return at
  }
  return words.length
}

const isNameLike = (word: Word) => {
  const kind = kindOf(word)
  return kind === 'given' || (word.capital && kind !== 'ordinary' && kind !== 'thing')
}
