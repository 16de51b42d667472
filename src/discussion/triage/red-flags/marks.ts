import type { Word } from './word'

/**
 * What numbers mean, as words of their own: `#young` (under three months), `#threemonths`, `#child`, `#pp` (so long
 * after the birth), `#pregnant`, `#born` (so early), `#visit` (the eight-week jabs), `#justnow` (minutes or hours ago), `#daysago`, `#longago`,
 * `#minutes`, `#hours`, `#duration`, `#fever`, `#fever39`, `#nofever`, `#cold`, `#highbp`, `#bp`, `#many` (50 to 150), `#n`.
 */
export function marksOf(words: Word[]): Word[] {
  const result: Word[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    if (!word) break
    const mark =
      bloodPressure(words, at) ?? band(words, at) ?? span(words, at) ?? temperature(words, at) ?? plainNumber(words, at)
    const last = mark && words[at + mark.length - 1]
    if (mark && last) result.push({ ...word, word: mark.word, end: last.end })
    else result.push(word)
    at += mark?.length ?? 1
  }
  return result
}

type Mark = { word: string; length: number }

const named = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
const numbers = new Map([...named.split(' ').map((word, value) => [word, value] as const), ['couple', 2], ['few', 3]])
const numberOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : /^\d/.test(word) ? Number(word) : numbers.get(word)

const listed = (text: string) => new Set(text.split(' '))
const units: [Set<string>, number][] = [
  [listed('s sec secs second seconds'), 1 / 86_400],
  [listed('min mins minute minutes'), 1 / 1440],
  [listed('h hr hrs hour hours'), 1 / 24],
  [listed('day days d dy do'), 1],
  [listed('week weeks wk wks wks w wo wko weeker weekold'), 7],
  [listed('fortnight fortnights'), 14],
  [listed('month months mo mos mth mths m mnth mnths'), 30.5],
  [listed('year years yr yrs yo y yro'), 365],
]
const withOld = listed('do wo mo yo wko yro weekold')
const visits = listed(
  'check checkup jabs jab vaccines vaccine vaccination vaccinations vacs imms shots shot scan smear appointment review injections immunisations immunizations sleep growth',
)
const lasting = listed(
  'for every each last past within in until till over since next first after under about almost nearly only another took takes',
)
const afterBirth = listed('pp ppm postpartum postnatal postbirth postnatally')
const births = listed('birth delivery section csection giving having birthing baby partum labour labor')
const carrying = listed('pregnant preg pregnancy gestation gone along')
const people = listed('boy girl son daughter infant newborn child kid twin twins toddler lad')
const aChild = listed('baby boy girl son daughter infant child twin twins grandson granddaughter nephew niece hes shes')
const naming = listed('is hes shes its baby newborn aged age at im son daughter girl boy was only just twin old a')

const someFew = listed('some few several')

/** "a baby under 2 months", "younger than twelve weeks", "of some weeks": an age, where a child is near. */
function band(words: Word[], at: number): Mark | undefined {
  const word = words[at]?.word ?? ''
  const than = words[at + 1]?.word === 'than'
  const opens = word === 'under' || word === 'below' || (than && /^(?:less|younger)$/.test(word))
  const from = opens ? at + (than ? 2 : 1) : word === 'of' && words[at + 1]?.word === 'a' ? at + 2 : at + 1
  const amount = words[from]?.word ?? ''
  const some = word === 'of' && someFew.has(amount)
  const value = opens ? numberOf(amount) : some ? 3 : undefined
  const days = units.find(([names]) => names.has(words[from + 1]?.word ?? ''))?.[1]
  if (value === undefined || days === undefined || days < 1) return undefined
  if (!words.slice(Math.max(0, at - 4), at).some(({ word: before }) => aChild.has(before))) return undefined
  const old = words[from + 2]?.word === 'old' || words[from + 2]?.word === 'of'
  const isOver = words[from + 2]?.word === 'ago'
  return isOver ? undefined : { word: value * days < 92 ? '#young' : '#child', length: from + 2 - at + (old ? 1 : 0) }
}

/** "7wo", "5 weeks old", "10 min ago", "9 days pp", "a week after the birth". */
function span(words: Word[], at: number): Mark | undefined {
  const one = words[at]?.word
  const article = one === 'a' || one === 'an'
  const value = article ? 1 : numberOf(one)
  if (value === undefined) return undefined
  const gestation = words[at + 1]
  if (
    value >= 13 &&
    value <= 43 &&
    gestation &&
    /^[0-6]$/.test(gestation.word) &&
    gestation.start - (words[at]?.end ?? 0) === 1 &&
    !article
  )
    return { word: '#pregnant', length: 2 }
  let next = at + 1
  if (words[next]?.word === 'of' || (words[next]?.word === 'and' && words[next + 1]?.word === 'half')) next += 1
  if (words[next]?.word === 'half') next += 1
  const unit = words[next]?.word ?? ''
  const days = units.find(([names]) => names.has(unit))?.[1]
  if (days === undefined) return undefined
  next++
  if (words[next]?.word === 'and' && words[next + 1]?.word === 'a' && words[next + 2]?.word === 'half') next += 3
  const length = value * days
  const old = withOld.has(unit) || ['old', 'olds', 'corrected', 'adjusted'].includes(words[next]?.word ?? '')
  if (words[next]?.word === 'old' || words[next]?.word === 'olds') next++
  const [follows = '', then = '', third = ''] = [words[next]?.word, words[next + 1]?.word, words[next + 2]?.word]
  const before = words[at - 1]?.word ?? ''
  const mark = (word: string, extra = 0): Mark => ({ word, length: next - at + extra })
  if (old) return mark(age(length))
  if (['ago', 'back', 'earlier'].includes(follows)) {
    const born = words.slice(Math.max(0, at - 4), at).some(({ word }) => word === 'born' || word === 'birth')
    if (born && length < 92) return mark('#young', 1)
    return mark(length < 1.1 ? '#justnow' : length < 8 ? '#daysago' : '#longago', 1)
  }
  if (afterBirth.has(follows)) return mark('#pp', 1)
  if (['after', 'post', 'since'].includes(follows) && (births.has(then) || births.has(third))) return mark('#pp', 1)
  if (days >= 7 && carrying.has(follows)) return mark('#pregnant', 1)
  if (days === 7 && ['born'].includes(words[at - 2]?.word ?? '') && before === 'at') return mark('#born')
  if (visits.has(follows)) return mark('#visit', 1)
  if (days < 1) return mark(length < 1 / 24 ? '#minutes' : '#hours')
  if (article) return undefined
  if (days === 7 && value >= 13 && value <= 43) return mark('#pregnant')
  if (naming.has(before) && !(before === 'only' && days === 1)) return mark(age(length))
  if (follows === 'baby' || then === 'baby' || people.has(follows)) return mark(age(length))
  if (lasting.has(before) || days === 1) return mark(opensAndCloses(words, at, next) ? age(length) : '#duration')
  return mark(age(length))
}

const age = (days: number) => (days < 90 ? '#young' : days < 100 ? '#threemonths' : '#child')

/** ", 8 days, " is an age; "for 8 days" is not. */
const opensAndCloses = (words: Word[], at: number, next: number) =>
  words[at - 1]?.clause !== words[at]?.clause &&
  (words[next] === undefined || words[next]?.clause !== words[next - 1]?.clause)

const scales = listed('c f celsius centigrade fahrenheit degrees degree deg degs')
const warm = listed(
  'temp fever thermometer rectal rectally ear armpit underarm forehead reads reading reads hot running temps burning degrees',
)
const otherUnits = listed('kg kgs g lb lbs pound pounds oz cm ml mls mg l % percent percentile w min mins am pm')

/** "38,5", "101.2", "a temp of 102", "39 c in the ear". */
function temperature(words: Word[], at: number): Mark | undefined {
  const text = words[at]?.word ?? ''
  if (!/^\d/.test(text)) return undefined
  const follows = words[at + 1]?.word ?? ''
  if (otherUnits.has(follows)) return undefined
  const near = words.slice(Math.max(0, at - 5), at + 5).some(({ word }) => warm.has(word) || scales.has(word))
  if (!near && !/^\d+\.\d$/.test(text)) return undefined
  const value = Number(text)
  const celsius = value >= 95 && value <= 108 ? (value - 32) / 1.8 : value
  if (celsius < 30 || celsius > 43) return undefined
  const word = celsius >= 38.95 ? '#fever39' : celsius >= 37.95 ? '#fever' : celsius < 35.95 ? '#cold' : '#nofever'
  return { word, length: scales.has(follows) ? 2 : 1 }
}

function bloodPressure(words: Word[], at: number): Mark | undefined {
  const [upper, lower] = [words[at], words[at + 1]]
  if (!upper || !lower || !/^\d{2,3}$/.test(upper.word) || !/^\d{2,3}$/.test(lower.word)) return undefined
  const over = lower.start - upper.end === 1
  const [high, low] = [Number(upper.word), Number(lower.word)]
  if (!over || high < 80 || high > 260 || low < 40 || low > 160) return undefined
  return { word: high >= 145 || low >= 95 ? '#highbp' : '#bp', length: 2 }
}

function plainNumber(words: Word[], at: number): Mark | undefined {
  const text = words[at]?.word ?? ''
  if (!/^\d/.test(text)) return undefined
  const value = Number(text)
  if (value >= 1950 && value <= 2040) return { word: '#year', length: 1 }
  return { word: value >= 50 && value <= 180 ? '#many' : '#n', length: 1 }
}
