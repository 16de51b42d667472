import type { PrivateDetail } from './detail'

const month =
  '(?:ene(?:ro)?|enero|januar|janvier|gennaio|janeiro|stycznia|januari|febrero|februar|f[eé]vrier|febbraio|fevereiro|lutego|februari|marzo|m[aä]rz|mars|mar[cç]o|marca|maart|avril|aprile|abril|kwietnia|mai|mayo|maggio|maio|maja|mei|maj|juin|junio|juni|giugno|junho|czerwca|juillet|julio|juli|luglio|julho|lipca|ao[uû]t|agosto|sierpnia|augustus|augusti|septembre|septiembre|settembre|setembro|wrze[sś]nia|octobre|octubre|oktober|ottobre|outubro|pa[zź]dziernika|noviembre|novembre|novembro|listopada|d[eé]cembre|diciembre|dezember|dicembre|dezembro|grudnia|desember|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const ordinals =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[- ]first'
const day = `(?:(?:[0-3]?\\d)(?:st|nd|rd|th)?|(?:${ordinals}))`
const year = "(?:19|20)\\d\\d|['’]?\\d\\d"

const numeric = '(?:\\d{1,2}([./ -])\\d{1,2}\\1(?:(?:19|20)\\d\\d|\\d\\d)|(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2})'
const dayFirst = `(?:the )?${day}(?: of| de|\\.)?[ -]?${month}\\b\\.?(?:[ ,-]{1,2}(?:${year})(?!\\d))?`
const monthFirst = `${month}\\b\\.? (?:the )?${day}(?:[ ,]{1,2}(?:${year})(?!\\d))?`

const dates = new RegExp(`(?<![\\p{L}\\d./-])(?:${numeric}|${dayFirst}|${monthFirst})(?![\\p{L}\\d/]|[.-]\\d)`, 'giu')
const short = /^\d{1,2}[./-]\d{1,2}$/
const birthLabel = /\b(?:d\.? ?o\.? ?b\.?|date of birth|birth ?date|birthday|geboren|n[eé]e? le)\b/i

/** Words that make a date a birth date when they stand shortly before it. */
const before =
  /(?:(?<!\p{L})(?:born|dob|birth|birthday|bday|b-day|birthdate|delivered|delivery|arrived|arrival|birthed|welcomed|induced|section|c-section|csection|(?:turn(?:s|ed|ing)?|is|was|be) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?: years? old)?(?: on)?|had (?:him|her|them|the baby|my (?:baby|son|daughter|boy|girl))|came (?:on|out|along|early|late|into the world)|came|geb|geboren|n[eé]e?s?(?: le)?|nacid[oa]s?|naci[oó]|f[oö]dd|f[oø]dt|urodz\p{L}*|nascid[oa]|nasceu|nat[oa] il|geboren op|narozen\p{L}*|syntynyt|sz[uü]letett)(?!\p{L})|d\.o\.b\.?|d\.ob|\bd o b\b|(?:[(,;\n] ?|^)b\.|\bb\.? ?$|\bgeb\.)[^.!?\n]{0,38}$/iu
/** Words that say, after all, that the date is of something else. */
const elsewhere =
  /\b(?:due|guidelines?|guidance|recall|study|paper|trial|book|app|version|report|news|results?|appointment|appt|jabs?|vaccin\w*|booked|until|till|seen|notice|updated|published|dated|article|since then|discharged|expir\w*|best before|check(?:ed|up)?|scan|weighed|started|letter|review)\b(?:(?!\b(?:but|came|born|arrived)\b)[^.!?\n]){0,30}$/i
const after =
  /^[ ,)]{0,3}(?:is|was|'s|being)?[ ]?(?:(?:my|his|her|their|our|the) (?:\w+ )?)?(?:born|birthday|birth date|dob|date of birth|d\.o\.b|bday|geboren|geb)\b/i
/** A child, and right after it a whole date. */
const kin =
  /\b(?:son|daughter|baby|boy|girl|twins?|premm?ie|preemie|newborn|lo|dd|ds|lad|lass|little one)\b(?: [\p{L}'’-]+){0,2}[ ]?[,(:-]{1,2} ?$/iu

/** Dates of birth: a date beside words of birth, or right behind a child. Other dates tell nobody's birth. */
export function birthDatesIn(text: string): PrivateDetail[] {
  const found: PrivateDetail[] = []
  for (const { index, 0: date } of text.matchAll(dates)) {
    const past = text.slice(Math.max(0, index - 64), index)
    const next = text.slice(index + date.length, index + date.length + 40)
    const whole = /\d{4}|\d\D+\d+\D+\d|['’ ]\d\d$/.test(date)
    const born = (before.test(past) && !elsewhere.test(past)) || after.test(next)
    if (born || (whole && kin.test(past))) found.push(birth(index, date))
  }
  for (const match of text.matchAll(/(?<![\d./])\d{1,2}[./-]\d{1,2}(?![\d./-]|%)/g)) {
    const past = text.slice(Math.max(0, match.index - 16), match.index)
    if (short.test(match[0]) && birthLabel.test(past)) found.push(birth(match.index, match[0]))
  }
  for (const match of text.matchAll(/(?<![\d./-])(?:[0-3]\d[01]\d\d\d|[0-3]\d[01]\d(?:19|20)\d\d)(?![\d./-])/g))
    if (birthLabel.test(text.slice(Math.max(0, match.index - 16), match.index)))
      found.push(birth(match.index, match[0]))
  return found
}

const birth = (start: number, date: string): PrivateDetail => ({
  kind: 'birth-date',
  start,
  end: start + date.length,
  instead: '[date]',
})
