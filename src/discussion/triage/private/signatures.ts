import { kindOf } from './word-kinds'
import type { Word } from './words'

const farewell =
  /^(thanks|thankyou|thank|regards|love|cheers|x|xx|xxx|xo|xoxo|best|sincerely|yours|wishes|kisses|hugs|tia|ta|thx|signed|faithfully|truly|warmly|warmest|namaste|grazie|merci|grussen|grusse|gruss|lg|vg|mfg|saludo|saludos|abrazo|cordialement|bises|bisous|hilsen|mvh|halsningar|groetjes|groeten|pozdrawiam|abracos|beijos|saluti|baci|obrigada|gracias|danke|tack|takk|tak|dank|greetings|blessings|cheerio|ngā|nga|slan)$/

/** The first word of what is written below a message, as names are: a last short line, or what follows a farewell. */
export function signatureFrom(words: Word[], text: string): number {
  const last = words.at(-1)
  if (!last) return 0
  const line = text.trimEnd().lastIndexOf('\n')
  const ofLine = words.findIndex(({ start }) => start > line)
  const tail = words.slice(ofLine)
  const lead = words[0]
  if (lead && words.length < 5 && (/^x+$/.test(lead.low) || /^[–—-] ?$/.test(lead.gap)))
    return lead.low.startsWith('x') ? 1 : 0
  if (line > 0 && tail.length <= 4 && tail.some((word) => isNameLike(word))) return lineAbove(words, text, ofLine, line)
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

/** The first word of the line above, if it is part of the signature as well: a name above a town. */
function lineAbove(words: Word[], text: string, ofLine: number, line: number): number {
  const above = text.slice(0, line).trimEnd().lastIndexOf('\n')
  const start = above > 0 ? words.findIndex(({ start }) => start > above) : -1
  const tail = start < 0 ? [] : words.slice(start, ofLine)
  return tail.length > 0 && tail.length <= 3 && tail.every(({ capital }) => capital) && tail.some(isNameLike)
    ? start
    : ofLine
}
