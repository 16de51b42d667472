import { type AgeBand, bandOf, daysOf } from './age-bands'
import type { PrivateDetail } from './detail'

const amount =
  '(\\d{1,2}(?:[.,]\\d|½| ?1/2)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)'
const unit = '(days?|weeks?|wks?|months?|mths?|mnths?|mos?|years?|yrs?|[dwmy])'
/** "and 2 days", "11 months" behind the first amount. */
const rest = '(?:,? (?:and |& )?(?:\\d{1,2}|a half) ?(?:days?|weeks?|wks?|months?|mths?|mos?))?'
const noun =
  '(?:baby (?:boy|girl|son|daughter)|little (?:boy|girl|one|man|lady)|daughter|son|baby|boy|girl|twins|twin|triplets|child|kid|toddler|newborn|infant|niece|nephew|grandson|granddaughter|grandchild|brother|sister|cousin|stepson|stepdaughter|preemie|lo|dd|ds)'

/** "my 7-week-old daughter", "a 3yo", "our 18 month old". */
const adjective = new RegExp(
  `(?<![\\p{L}\\d.,/-])(?:(my|our|ur|a|an|the|this|his|her|their) )?((?:lovely|little|tiny|poor|sweet|beautiful|gorgeous|precious|only|nearly|almost|just) )?${amount}[ -]?(?:${unit}${rest}[ -]?old|(wo|mo|yo|do))(s?)(?: (${noun}))?(?![\\p{L}\\d'’-]|\\.\\d)`,
  'giu',
)
/** "he is 7 weeks old", "shes 5mo": who it is, then a span that ends where a clause may end. */
const predicate = new RegExp(
  `(?<=(?<![\\p{L}\\d])(?:he|she|they|who|baby|lo|son|daughter|boy|girl|twins|toddler|newborn|grandson|granddaughter|nephew|niece|dd|ds|now)(?: is|['’]?s| was| are| were|['’]re)? )((?:nearly|almost|just|only|now|about|just over|just under|currently) ){0,2}${amount}[ -]?${unit}${rest}(?: ?old)?(?= ?[.,!?;:)\\n]| (?:and|but|so|with|when|who|now|ebf|because|bc|cos|i|we|he|she|hes|shes|is it)(?![\\p{L}\\d])|$)`,
  'giu',
)
/** "(6 wks)", ", 5 weeks," or "8mo" right behind a name or a child. */
const beside = new RegExp(
  `(?: ?\\(|, | )${amount} ?-?${unit}${rest}(?: ?old)?(?=\\)|[,.;!?]|$| (?:both|with|and|who|is|has|wont|keeps|wakes|threw|wakes|cant)(?![\\p{L}]))\\)?`,
  'giuy',
)
const aged = new RegExp(
  `(?<![\\p{L}\\d])(aged?) ${amount} ?${unit}${rest}(?: ?old)?(?![\\p{L}\\d+-])(?! (?:and|to|or|\\+|up))`,
  'giu',
)

/** Exact ages of children with the band that a clinician still needs. Nothing where a sentence would break. */
export function agesIn(text: string, names: PrivateDetail[]): PrivateDetail[] {
  return [
    ...adjectives(text, names),
    ...predicates(text),
    ...besides(text, names),
    ...namedPredicates(text, names),
    ...agedOnes(text),
  ]
}

function adjectives(text: string, names: PrivateDetail[]): PrivateDetail[] {
  const found: PrivateDetail[] = []
  const named = new Set(names.filter(({ kind }) => kind === 'name').map(({ start }) => start))
  for (const match of text.matchAll(adjective)) {
    const [whole, owner = '', , count = '', of = '', short = '', many = '', who = ''] = match
    const band = bandOf(daysOf(count, of || short))
    if (!band || many || (short && !owner && !who)) continue
    const low = owner.toLowerCase()
    const end = match.index + whole.length
    const isNamed = text[end] === ' ' && named.has(end + 1) && who === ''
    const kept = /^an?$/.test(low) || (/^(?:my|our|ur)$/.test(low) && who === '' && !isNamed) ? '' : owner
    const start = match.index + (kept === '' ? 0 : kept.length + 1)
    const instead = /^(?:a|an)$/.test(low) || (kept === '' && low !== '') ? article(alone(band, who)) : owned(band, who)
    if (low === '' && who === '' && !isNamed) continue
    found.push(age(start, end, first(text, start) ? large(instead) : instead))
  }
  return found
}

/** "baby under 2 months", "girl of 3 to 5", "school-age boy". */
function alone(band: AgeBand, who: string): string {
  if (who === '') return band.alone
  return band.before ? `${band.before} ${who}` : `${who} ${band.behind}`
}

/** "daughter (under 2 months)": brackets break no sentence. */
function owned(band: AgeBand, who: string): string {
  if (who === '') return band.alone
  return band.before ? `${band.before} ${who}` : `${who} (${band.bracketed})`
}

const article = (words: string) => `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`
const large = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const first = (text: string, start: number) =>
  /^\p{Lu}/u.test(text.slice(start)) && /(?:^|[.!?\n] ?)$/.test(text.slice(Math.max(0, start - 3), start))

function predicates(text: string): PrivateDetail[] {
  const found: PrivateDetail[] = []
  for (const { index, 0: whole, 2: count = '', 3: of = '' } of text.matchAll(predicate)) {
    const band = bandOf(daysOf(count, of))
    const verbless = !/(?:is|['’]?s|was|are|were|['’]re|now) $/i.test(text.slice(Math.max(0, index - 6), index))
    if (band) found.push(age(index, index + whole.length, verbless ? `(${band.bracketed})` : band.said))
  }
  return found
}

/** "Luka is 5 weeks": the name found before is the subject. */
function namedPredicates(text: string, names: PrivateDetail[]): PrivateDetail[] {
  const found: PrivateDetail[] = []
  for (const { end, kind } of names) {
    if (kind !== 'name') continue
    const verb = /^(?: is| was|['’]s) (?:(?:now|nearly|almost|only|just) )?/.exec(text.slice(end, end + 20))
    if (!verb) continue
    const start = end + verb[0].length
    const match = followed.exec(text.slice(start, start + 40))
    const band = match && bandOf(daysOf(match[1] ?? '', match[2] ?? ''))
    if (band) found.push(age(start, start + match[0].length, band.said))
  }
  return found
}
const followed = new RegExp(
  `^${amount} ?-?${unit}${rest}(?: ?old)?(?= ?[.,!?;:)\\n]| (?:and|but|so|with|when|who|now|i|we|he|she|hes|shes)(?![\\p{L}\\d])|$)`,
  'iu',
)

function besides(text: string, names: PrivateDetail[]): PrivateDetail[] {
  const found: PrivateDetail[] = []
  const ends = names.filter(({ kind }) => kind === 'name').map(({ end }) => end)
  for (const { index } of text.matchAll(/(?<=\b(?:baby|son|daughter|boy|girl|twins|toddler|newborn))(?= ?[(,])/gi))
    ends.push(index)
  for (const end of ends) {
    beside.lastIndex = end
    const match = beside.exec(text)
    const band = match && bandOf(daysOf(match[1] ?? '', match[2] ?? ''))
    if (!band) continue
    const [whole] = match
    const open = whole.startsWith(',') ? ', ' : ' ('
    const closed = open === ' (' && (whole.endsWith(')') || !whole.includes('('))
    found.push(age(end, end + whole.length, `${open}${band.bracketed}${closed ? ')' : ''}`))
  }
  return found
}

function agedOnes(text: string): PrivateDetail[] {
  const found: PrivateDetail[] = []
  for (const { index, 0: whole, 2: count = '', 3: of = '' } of text.matchAll(aged)) {
    const band = bandOf(daysOf(count, of))
    if (band?.behind)
      found.push(
        age(
          index,
          index + whole.length,
          /^(?:of|between)/.test(band.behind) ? `aged ${band.behind.replace(/^of /, '')}` : `aged ${band.behind}`,
        ),
      )
    else if (band) found.push(age(index, index + whole.length, band.said))
  }
  return found
}

const age = (start: number, end: number, instead: string): PrivateDetail => ({ kind: 'age', start, end, instead })
