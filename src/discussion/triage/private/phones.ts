import type { PrivateDetail } from './detail'
import { isPublicLine } from './public-lines'

/** Digits in groups: at most two signs between two groups. */
const runs = /(?<![\p{L}\d.,/])(?:\+ ?|\( ?\+?)?\d(?:[ .()/–-]{0,3}\d){5,17}(?![\d]|[.,/]\d|%)/gu

const digit = '(?:oh|o|zero|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|treble|\\d{1,4})'
/** A number said in words: "oh seven seven double oh 900 331". */
const said = new RegExp(
  `(?<![\\p{L}\\d])(?:plus|oh|zero|nought|o)(?:[ ,-]+(?:${digit}|hundred|thousand)){6,16}(?![\\p{L}\\d])`,
  'giu',
)

const phoneLabel =
  /(?<!\p{L})(?:phone|mobile|mobil|m[oó]vil|mob|cell|cel|celular|cels?|tel|tlf|tlfn|zap|puh|mobiel|gsm|telephone|t[eé]l[eé]phone|t[eé]l|tel[eé]fono|telefone|telefon|telefono|telefonnummer|call|ring|text|txt|whatsapp|wa|what's ?app|sms|signal|viber|telegram|number|no|nr|num|numero|num[eé]ro|n[uú]mero|nummer|numer|contact|reach|handy|fon|gsm|portable|fijo|landline|dial|fax|voicemail|ph|msg|message|appelez|ll[aá]mame|chiama|zadzwo[nń])(?!\p{L})[^!?\n]{0,40}$/iu
const labelBehind =
  /^ ?(?:\(|is |= ?|– |- )?(?:(?:is|my|our|her|his|the|to|a|czech|work|home) ){0,3}(?:mob|mobile|cell|landline|phone|number|home number|whatsapp|direct line|m[oó]j telefon|telefon)\b/iu

/** Telephone numbers as they are written in many countries. Public lines are nobody's. */
export function phonesIn(text: string): PrivateDetail[] {
  const found: PrivateDetail[] = []
  const add = (start: number, length: number) =>
    found.push({ kind: 'phone', start, end: start + length, instead: '[phone number]' })
  for (const match of text.matchAll(runs)) {
    const [value] = match
    const past = text.slice(Math.max(0, match.index - 60), match.index)
    const next = text.slice(match.index + value.length, match.index + value.length + 30)
    if (!isPhone(value, phoneLabel.test(past) || labelBehind.test(next)) || notPhone.test(past)) continue
    if (isPublicLine(value.replace(/\D/g, ''), `${past} ${next}`)) continue
    add(match.index, value.length)
  }
  for (const { index, 0: value } of text.matchAll(said)) add(index, value.length)
  return found
}

const notPhone =
  /\b(?:lot|batch|isbn|issn|pmid|pmcid|doi|nct|order|serial|model|item|sku|barcode|product|trial|study|article|page|version|part|size|style|recall|asin|iso|en|ce)\b[^.!?\n]{0,24}$/i

const shapes = [
  /^\( ?\+|^\+ ?\d[\d ().–/-]{6,}$/,
  /^00 ?[1-9][\d ()./–-]{7,}$/,
  /^\(?0\)? ?\d[\d ()./–-]{7,}$/,
  /^(?:1[ .-]?)?\(?[2-9]\d\d\)?[ .–-]{1,2}\d{3}[ .–-]\d{4}$/,
  /^\(\d\d\) ?9?\d{4}[ -]\d{4}$/,
  /^\d{3}[.–-]\d{4}$/,
  /^[6-9]\d{4}[ -]\d{5}$/,
  /^[67]\d\d \d{3} \d{3}$/,
  /^[1-9]\d{9,10}$/,
]
const dated =
  /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d\d ?[–-] ?(?:19|20)\d\d)$/
const hours = /^(?:[01]\d|2[0-3])[0-5]\d(?: (?:[01]\d|2[0-3])[0-5]\d)+$/

function isPhone(value: string, labelled: boolean): boolean {
  const digits = value.replace(/\D/g, '').length
  const groups = value.match(/\d+/g) ?? []
  if (digits < 7 || digits > 15 || dated.test(value) || (hours.test(value) && !labelled)) return false
  const abroad = /^(?:\(? ?\+|\(?0|00)/.test(value)
  const single = groups.slice(/^(?:1|\+ ?\d{1,3} \d )/.test(value) ? 1 : 0).filter((group) => group.length < 2).length
  if (
    single > 0 &&
    !labelled &&
    !(abroad && single < 3 && (value.startsWith('+') || groups.some((group) => group.length > 2)))
  )
    return false
  return shapes.some((shape) => shape.test(value)) || (labelled && (digits > 8 || single === 0))
}
