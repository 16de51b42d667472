import type { PrivateDetail } from './detail'

/** Letters and digits in groups, as numbers of cards and files are written. */
const coded =
  /(?<![\p{L}\d/-])(?:[A-Za-z]{1,6}[ /-]?)?\d[\dA-Za-z]{0,20}(?:[ /.-][A-Z]{0,4}\d[\dA-Z]{0,16}){0,7}(?: ?[A-Za-z]{1,2})?(?![\p{L}\d])/gu

/** What national numbers and insurance cards of many countries are called, mostly in the words of their people. */
const abroad =
  'cpf|rg|cns|cart[aã]o (?:sus|nacional)|sus|pesel|bsn|uzovi|aadhaar|aadhar|abha|curp|nss|imss|issste|dni|nie|nif|niss|nuss|cip|sip|tarjeta(?: sanitaria)?|rut|run|c[eé]dula|cuil|ci|dui|cui|nhia|nhis|philhealth|nric|fin|hkid|mykad|ic|nik|bpjs|ktp|tc(?: kimlik)?|kimlik|tckn|egn|cnp|oib|jmbg|emso|zzzs|rodn[eé] [cč][ií]slo|taj|ahv|avs|svnr|svn|sv|svs|e-card|krankenkass\\p{L}*|kassen\\p{L}*|versicher\\p{L}*|kvnr|patienten\\p{L}*|fall\\p{L}*|steuer-?id|personnummer|personnr|samordningsnummer|f[oø]dselsnummer|fnr|cpr|cpr-?nr|personnumer|kennitala|hetu|henkil[oö]tunnus|isikukood|asmens kodas|personas kods|num[eé]ro (?:de )?(?:s[eé]cu\\p{L}*|dossier)|s[eé]cu|s[eé]curit[eé] sociale|nir|mutuelle|carte vitale|ramq|codice fiscale|cod\\.? fisc\\.?|tessera(?: sanitaria)?|amka|snils|inn|oms|utente|hic|mbi|h&c|hcn|msp|ahcip|phn|ur|urn|emrts|hn|prn|dva|irn|sa id|cnic|nin|umid|pid|acc|accession|lab(?: id)?|polis\\p{L}*|matricule|dossier|expediente|historia cl[ií]nica|kartennummer|pacjent\\p{L}*'
const recordLabel = new RegExp(
  `(?<![\\p{L}\\d])(?:nhs|mrn|m\\.r\\.n|chi|ihi|nhi|ppsn?|ssn|social security|social sec|national insurance|ni|nino|n\\.i|medicare|medicaid|hospital|hosp\\.?|patient|patients|member|membership|subscriber|policy|insurance|insurer|group|record|chart|case|claim|booking|reference|ref|wrist ?band|ankle ?band|health card|ohip|uhid|passport|pass|licen[cs]e|registration|file|id|identity|red book|account|enrol?ment|authori[sz]ation|kaiser|aetna|cigna|bupa|blue cross|tricare|sticker|hospital sticker|${abroad})(?![\\p{L}\\d])(?: (?:card|health|hospital|plan|record|band|tag|patient|insurance|says|reads))?(?:(?:-|s? ?)(?:numbers?|nummer|num[eé]ro|n[uú]mero|numero|no|nr|num|id|code|#|№)(?!\\p{L})\\.?| ?#| ?n[°º.])?`,
  'giu',
)
const notRecord =
  /\b(?:lot|batch|isbn|issn|pmid|pmcid|doi|nct|order|serial|model|item|sku|barcode|product|trial|study|article|page|pages|version|part|size|style|recall|asin|iso|en|ce|chapter|edition|section)\b[^.!?\n]{0,24}$/i

/** Forms that a number has in one country alone, and that nothing else has. */
const unmistakable =
  /(?<![\p{L}\d.,/-])(?:\d{3}-\d{2}-\d{4}|[A-Za-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-Da-d]|\d{3}\.\d{3}\.\d{3}-\d{2}|[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]|[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d|756\.\d{4}\.\d{4}\.\d{2}|(?:19|20)?\d{2}(?:0[1-9]|1[0-2])[0-3]\d[-+]\d{4}|[0-3]\d(?:0[1-9]|1[0-2])\d{2}[-+]\d{3}[\dA-Z]|[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d[\dAB] ?\d{3} ?\d{3}(?: ?\d{2})?|\d{2}[015678]\d[0-3]\d\/\d{3,4}|\d{8}-?[A-HJ-NP-TV-Z]|[XYZ]-?\d{7}-?[A-Z]|[STFGM]\d{7}[A-Z]|[A-Z]{1,2}\d{6}\(\d\)|[A-Z]\d{9}|\d{7}[A-W][A-IW]?|[1-9][A-Z][A-Z\d]\d-?[A-Z][A-Z\d]\d-?[A-Z]{2}\d{2}|\d{2}\.\d{3}\.\d{3}-[\dXxKk]|[2-9]\d{3} \d{4} \d{4}(?! \d)|\d{5}-\d{7}-\d)(?![\p{L}\d]|[.,/-]\d)/gu
const hours = /^(?:[01]\d|2[0-3])[0-5]\d(?: (?:[01]\d|2[0-3])[0-5]\d)+$/

/** Patient, insurance and national numbers: behind their label, or in a form of their own. */
export function recordsIn(text: string): PrivateDetail[] {
  const found: PrivateDetail[] = []
  const add = (start: number, value: string) =>
    found.push({ start, end: start + value.length, kind: 'record-number', instead: '[record number]' })
  for (const { index, 0: value } of text.matchAll(unmistakable))
    if (!hours.test(value) && !notRecord.test(pastOf(text, index))) add(index, value)
  for (const match of text.matchAll(coded)) {
    const lead = leadOf(match[0])
    const value = match[0].slice(lead)
    const start = match.index + lead
    const past = pastOf(text, start)
    if (isCode(value) && isLabelled(past) && !notRecord.test(past)) add(start, value.slice(0, lengthOf(value)))
  }
  for (const { index, 0: value } of text.matchAll(/(?<![\p{L}\d])[A-Z]{4}\d{12}(?![\p{L}\d])/gu)) add(index, value)
  return found
}

const pastOf = (text: string, start: number) => text.slice(Math.max(0, start - 48), start)

/** The letters in front that are no part of the number: small ones, and those that are its label. */
function leadOf(value: string): number {
  const lead = /^[A-Za-z]{1,6}[ -]/.exec(value)?.[0] ?? ''
  const isLabel = lead !== '' && isLabelled(lead)
  return isLabel || /^[a-z]{1,6} |^(?:NO|No|Nr|Id)[ -]/.test(lead) ? lead.length : 0
}

/** A code ends before a small word: "12345 is" leaves "is" alone. */
const lengthOf = (value: string) =>
  /\d (?:[a-z]{1,2}|[A-Z]?[a-z])$/.test(value) ? value.lastIndexOf(' ') : value.length

const isCode = (value: string) => {
  const digits = value.replace(/\D/g, '').length
  return (
    (digits >= 5 || (digits === 4 && /^[A-Z]{2,4}\d{4}$/.test(value))) &&
    digits <= 18 &&
    !/^[0-3]?\d[./-][0-3]?\d[./-](?:\d\d|\d{4})$/.test(value) &&
    !/^\d+\.\d+$/.test(value) &&
    !/^\d{1,4}(?:mg|mcg|ml|g|kg|iu)?$/i.test(value)
  )
}

/** The label stands shortly before, with nothing but a few small words between. */
function isLabelled(past: string): boolean {
  let end = -1
  for (const match of past.matchAll(recordLabel)) end = match.index + match[0].length
  if (end < 0) return false
  const between = past.slice(end)
  return between.length <= 26 && !/[.!?]\s|\n.*\n/.test(between) && !/\d{2}/.test(between)
}
