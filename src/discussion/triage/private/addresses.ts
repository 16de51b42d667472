import type { PrivateDetail } from './detail'
import { housesIn, streetsAbroad } from './streets-abroad'
import { isOrdinary } from './word-kinds'

const sureTypes =
  'street|road|rd|avenue|ave|av|lane|ln|crescent|cres|terrace|blvd|boulevard|mews|highway|hwy|parkway|pkwy|pike|turnpike|straße|strasse|str|gasse|allee|nagar|marg|colony|blk|cul[- ]de[- ]sac|gdns|st'
/** Streets, too, but also words of every day: a capital or a name of its own must help. */
const wordTypes =
  'drive|dr|close|court|ct|way|place|pl|gardens|grove|park|row|walk|hill|square|sq|circle|cir|trail|rise|view|green|parade|quay|wharf|yard|mount|route|loop|heights|bend|run|path|point|estate|villas|buildings|house|towers|chase|croft|weg|platz|sector|cross|ring|bank|fold|approach|brow|meadows?|mead|orchard|common|crofts?|acres?|drift|garth|gate|lodge|nook|strand|wynd|vennel|brae|cottages|hollow|glen|vale|ridge|crossing|landing|promenade|esplanade|causeway'
const before = '(?:(?:flat|apt\\.?|apartment|unit|suite|no\\.?|house|plot|door|room|#) ?#?\\d{0,4}[a-z]?(?:,? |, ?))?'
const number = '\\d{1,5}(?:[-–/]\\d{1,4})?[a-d]?'
const name = "(?:[\\p{L}\\d][\\p{L}\\d'’.-]{0,24} ){1,4}"
const streets = new RegExp(
  `(?<![\\p{L}\\d.,:/#-])(${before}${number}),? ((?:[nsew]\\.? |north |south |east |west )?${name})(${sureTypes}|${wordTypes})(?![\\p{L}\\d])(?:\\.(?=,))?`,
  'giu',
)
const german =
  /(?<![\p{L}\d.,])(?:\d{1,4}[a-d]? \p{Lu}[\p{L}-]{2,30}(?:straße|strasse|str\.|weg|platz|allee|gasse)|\p{Lu}[\p{L}-]{2,30}(?:straße|strasse|str\.|weg|platz|allee|gasse|damm|ufer)\.? ?\d{1,4}[a-d]?)(?!\p{L})/gu
const romance =
  /(?<![\p{L}\d.,])\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|calle|avenida|rua|impasse|allée|chemin|piazza|boulevard|avenue)(?: (?:de|des|du|del|della|la|le|les|di|da|do)){0,2} \p{L}[\p{L}'’-]{1,24}|(?<![\p{L}\d.,])\d{1,4},? (?:Via|Corso) (?:\p{Ll}{2,5} )?\p{Lu}[\p{L}'’-]{1,24}/giu
/** A street without its number, where somebody lives. */
const lived =
  /\b(?:live|lives|living|lived|moved|moving|home|house|flat|based|staying|stay)(?: (?:is|was|back|over|round|up|down|just|now))? (?:on|in|at|to|off|near|behind) ((?:the )?(?:[A-Z][\p{L}'’-]{1,24} ){1,3}(?:Street|Road|Rd|Avenue|Ave|Lane|Ln|Crescent|Terrace|Drive|Close|Court|Gardens|Grove|Mews|Boulevard|Blvd|Way|Place|St)\b)/gu
const told =
  /\b(?:address|house|live at|moved to)(?: is|:)? ((?:\p{Lu}[\p{L}'’-]{1,24} ){1,3}?\p{Lu}[\p{L}'’-]{1,24}(?:, (?:\p{Lu}[\p{L}'’-]{1,24} ?){1,3}){1,3})/gu
const named = /(?<![\p{L}\d.,])\d{1,4}[a-d]? The \p{Lu}[\p{L}'’-]{2,24}/gu
const box = /\b(?:p\.? ?o\.? ?box|postfach) ?\d{1,7}\b/giu

const states =
  'A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]'
const codes = [
  /(?<![\p{L}\d])(?!b12 )[a-z]{1,2}\d[a-z\d]? ?\d(?!st\b|nd\b|rd\b|th\b|lb\b|hr\b|yr\b|wd\b|pt\b|ft\b|oz\b|pp\b)[abd-hjlnp-uw-z]{2}(?![\p{L}\d])/giu,
  new RegExp(`(?<![\\p{L}\\d])(?:${states}),? \\d{5}(?:-\\d{4})?(?!\\d)`, 'gu'),
  /(?<![\p{L}\d])[abceghj-nprstvxy]\d[abceghj-nprstv-z][ -]?\d[abceghj-nprstv-z]\d(?![\p{L}\d])/giu,
  /(?<![\p{L}\d])(?:NSW|VIC|QLD|SA|WA|TAS|NT|ACT),? \d{4}(?!\d)/giu,
  /(?<![\p{L}\d])(?:[AC-FHKNPRTV-Y]\d[\dW]) ?(?=[\dA-Z]{0,3}\d)(?=[\dA-Z]{0,3}[A-Z])[\dAC-FHKNPRTV-Y]{4}(?![\p{L}\d])/gu,
  /(?<=\b(?:zip|zip ?code|post ?code|postal code|pin ?code|pin|plz|eircode)(?: is| code|:| -|,)? ?(?:is )?)(?:\d{5}(?:-\d{4})?|\d{3} ?\d{3}|\d{4}|[a-z]{1,2}\d[a-z\d]? ?\d?[a-z\d]{2,4})(?![\p{L}\d])/giu,
  /(?<!\b(?:Batch|Lot|Number|Ref|Order|Model|Item|Code|Page|Pmid|Study|Weight)[ ,:-]{1,3})(?<=\p{Lu}\p{Ll}{2,20}(?: ?[-–,] ?| ))[1-9]\d{5}(?! ?(?:ml|mg|g)\b)(?![\p{L}\d])/gu,
]
/** Chunks that belong to an address on its way to the post code: ", Otterby", ", Apt 4", "Harlow Falls,". */
const chunkAfter =
  /^,? ?(?:(?:apt|flat|unit|suite|#)\.? ?#?[\dA-Za-z]{1,5}|(?:\p{Lu}[\p{L}'’.-]{1,20} ?){1,3}|\d{5}(?:-\d{4})?(?: \p{Lu}\p{L}{2,20})?)(?=[,.!?\n ]|$)/u
const chunkBefore = /(?:(?:\p{Lu}|\d)[\p{L}\d'’.-]{0,20} ?){1,4},? ?$/u

/** Streets, houses, boxes and post codes. */
export function addressesIn(text: string): PrivateDetail[] {
  const found: PrivateDetail[] = []
  const add = (start: number, end: number) => found.push({ kind: 'address', start, end, instead: '[address]' })
  for (const match of text.matchAll(streets)) if (isStreet(match)) add(match.index, match.index + match[0].length)
  for (const { start, end } of housesIn(text)) add(start, end)
  for (const pattern of [german, romance, named, box, ...streetsAbroad])
    for (const { index, 0: place } of text.matchAll(pattern)) add(index, index + place.length)
  for (const pattern of [lived, told])
    for (const { index, 0: whole, 1: place = '' } of text.matchAll(pattern))
      add(index + whole.length - place.length, index + whole.length)
  for (const pattern of codes)
    for (const { index, 0: code } of text.matchAll(pattern))
      if (code.trim().length > 3) add(backFrom(text, index), index + code.trimEnd().length)
  return joined(found.map((detail) => onwards(text, detail)))
}

function isStreet([whole, , middle = '', type = '']: RegExpMatchArray): boolean {
  const words = middle.trim().split(/\s+/)
  const small = words.filter((word) => !/^\p{Lu}/u.test(word))
  if (words.some((word) => notStreet.test(word.replace(/[.,]$/, '')) || word === 'old')) return false
  const capital = /^\p{Lu}/u.test(type)
  if (type.toLowerCase() === 'st') return small.length === 0 || capital
  if (new RegExp(`^(?:${sureTypes})$`, 'iu').test(type))
    return !(small.length === words.length && whole.includes(' minutes'))
  return (
    (capital && small.length < words.length) ||
    small.length === 0 ||
    (small.length === 1 && words.length === 1 && !isOrdinary(small[0] ?? ''))
  )
}
const notStreet =
  /^(?:weeks?|wks?|months?|mths?|mo|days?|hours?|hrs?|mins?|minutes?|years?|yrs?|yo|ml|mls|oz|mg|mcg|kg|lbs?|cm|mm|times?|x|in|on|at|a|an|of|and|or|is|was|for|per|to|by|with|from|my|our|her|his|this|that|it|she|he|we|they|you|i|th|nd|rd|st|more|other|inch|miles?|percent|dr|weekly|if|but|so|up|down)$/i

/** Chunks with capitals before a post code: "The Old Forge, Nether Wickby, TN99 8AA". */
function backFrom(text: string, index: number): number {
  let start = index
  for (let chunk = 0; chunk < 4; chunk++) {
    const past = text.slice(Math.max(0, start - 70), start)
    if (!/[ ,]$/.test(past)) break
    const match = chunkBefore.exec(past)
    if (!match || match[0].trim() === '' || /^(?:I|We|My|Our|Hi|In|From|At|The)[ ,]*$/.test(match[0])) break
    start -= match[0].length - (/^\s*/.exec(match[0])?.[0].length ?? 0)
    if (!/, ?$/.test(text.slice(Math.max(0, start - 2), start))) break
  }
  return start
}

/** An address takes the flat and the town behind it. */
function onwards(text: string, detail: PrivateDetail): PrivateDetail {
  let { end } = detail
  for (let chunk = 0; chunk < 4; chunk++) {
    if (text[end] !== ',') break
    const match = chunkAfter.exec(text.slice(end, end + 70))
    if (!match) break
    end += match[0].trimEnd().length
  }
  return { ...detail, end }
}

/** Stretches that touch are one address. */
function joined(found: PrivateDetail[]): PrivateDetail[] {
  const merged: PrivateDetail[] = []
  for (const detail of found.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && detail.start <= last.end + 2) last.end = Math.max(last.end, detail.end)
    else merged.push({ ...detail })
  }
  return merged
}
