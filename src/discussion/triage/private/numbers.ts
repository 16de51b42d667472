import type { PrivateDetail } from './detail'
import { isPublicLine } from './public-lines'

/** Digits in groups, as phones and records are written: at most one or two signs between two groups. */
const runs = /(?<![\p{L}\d.,/])(?:\+ ?|\()?\d(?:[ .()/–-]{0,2}\d){5,17}(?![\d]|[.,/]\d|%)/gu
const coded =
  /(?<![\p{L}\d/-])(?:[A-Za-z]{1,5}[ /-]?)?\d[\dA-Za-z]{0,20}(?:[ /.-][A-Z]{0,4}\d[\dA-Z]{0,16}){0,5}(?: ?[A-Za-z]{1,2})?(?![\p{L}\d])/gu

const recordLabel =
  /\b(?:nhs|mrn|m\.r\.n|chi|ihi|nhi|ppsn?|ssn|social security|social sec|national insurance|ni|nino|n\.i|medicare|medicaid|hospital|hosp\.?|patient|patients|member|membership|subscriber|policy|insurance|insurer|group|record|chart|case|claim|booking|reference|ref|wrist ?band|ankle ?band|health card|ohip|aadhaar|aadhar|uhid|passport|versicherten?\w*|kvnr|licen[cs]e|registration|file|id|identity|red book|account|enrol?ment|authori[sz]ation|kaiser|aetna|cigna|bupa|blue cross|tricare)\b(?: (?:card|health|hospital|plan|record|band|tag|patient|insurance))?(?: ?(?:number|numbers|no|nr|num|id|code|#|№)\b\.?| ?#| ?n[°º])?/gi
const notRecord =
  /\b(?:lot|batch|isbn|issn|pmid|pmcid|doi|nct|order|serial|model|item|sku|barcode|product|trial|study|article|page|version|part|size|style|recall|asin|iso|en|ce)\b[^.!?\n]{0,24}$/i
const phoneLabel =
  /\b(?:phone|mobile|mob|cell|tel|telephone|call|ring|text|txt|whatsapp|what's ?app|sms|number|no|nr|num|contact|reach|handy|landline|dial|fax|voicemail|ph|msg|message)\b[^!?\n]{0,40}$/i

/** Patient, insurance and national numbers, and telephone numbers. */
export function numbersIn(text: string): PrivateDetail[] {
  return [...recordsIn(text), ...phonesIn(text)]
}

function recordsIn(text: string): PrivateDetail[] {
  const found: PrivateDetail[] = []
  for (const match of text.matchAll(coded)) {
    const lead = /^[a-z]{1,5} |^(?:MRN|NHS|NO|ID|CHI|IHI|NHI|PPS|SSN|NI|No|Nr|Id)[ -]/.exec(match[0])?.[0].length ?? 0
    const value = match[0].slice(lead)
    const start = match.index + lead
    const past = text.slice(Math.max(0, start - 48), start)
    if (isOfItself(value) || (isCode(value) && isLabelled(past) && !notRecord.test(past)))
      found.push({ start, end: start + lengthOf(value), kind: 'record-number', instead: '[record number]' })
  }
  return found
}

/** A code ends before a small word: "12345 is" leaves "is" alone. */
const lengthOf = (value: string) =>
  /\d (?:[a-z]{1,2}|[A-Z]?[a-z])$/.test(value) ? value.lastIndexOf(' ') : value.length

const digitsOf = (value: string) => value.replace(/\D/g, '')
const isCode = (value: string) => {
  const digits = digitsOf(value).length
  return (
    digits >= 5 &&
    digits <= 18 &&
    !/^[0-3]?\d[./-][0-3]?\d[./-](?:\d\d|\d{4})$/.test(value) &&
    !/^\d+\.\d+$/.test(value)
  )
}

const isOfItself = (value: string) =>
  /^\d{3}-\d{2}-\d{4}$/.test(value) || /^[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]$/i.test(value)

/** The label stands shortly before, with nothing but a few small words between. */
function isLabelled(past: string): boolean {
  let end = -1
  for (const match of past.matchAll(recordLabel)) end = match.index + match[0].length
  if (end < 0) return false
  const between = past.slice(end)
  return between.length <= 26 && !/[.!?]\s|\n.*\n/.test(between) && !/\d{2}/.test(between)
}

function phonesIn(text: string): PrivateDetail[] {
  const found: PrivateDetail[] = []
  for (const match of text.matchAll(runs)) {
    const [value] = match
    const past = text.slice(Math.max(0, match.index - 60), match.index)
    const next = text.slice(match.index + value.length, match.index + value.length + 30)
    if (!isPhone(value, past) || notRecord.test(past)) continue
    if (isPublicLine(digitsOf(value), `${past} ${next}`)) continue
    found.push({ kind: 'phone', start: match.index, end: match.index + value.length, instead: '[phone number]' })
  }
  return found
}

const shapes = [
  /^\+ ?\d[\d ().–-]{6,}$/,
  /^\(?0\d[\d ()./–-]{7,}$/,
  /^(?:1[ .-]?)?\(?[2-9]\d\d\)?[ .–-]{1,2}\d{3}[ .–-]\d{4}$/,
  /^\d{3}[.–-]\d{4}$/,
  /^[6-9]\d{4}[ -]\d{5}$/,
  /^[1-9]\d{9,10}$/,
]

function isPhone(value: string, past: string): boolean {
  const digits = digitsOf(value).length
  const groups = value.match(/\d+/g) ?? []
  const dated =
    /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d\d ?[–-] ?(?:19|20)\d\d)$/
  if (digits < 7 || digits > 15 || dated.test(value)) return false
  if (!value.startsWith('+') && groups.slice(value.startsWith('1') ? 1 : 0).some((group) => group.length < 2))
    return false
  return shapes.some((shape) => shape.test(value)) || phoneLabel.test(past)
}
