/** A general age: what it is called alone, behind a noun and behind "is". */
export type AgeBand = {
  alone: string
  /** Behind a noun: "a girl under 2 months". Empty where `before` says it. */
  behind: string
  /** In brackets: "my son (3 to 5 years)". */
  bracketed: string
  /** Before a noun: "my school-age son". */
  before: string
  /** Behind "is". */
  said: string
}

const young = (under: string, who: string): AgeBand => ({
  alone: `${who} ${under}`,
  behind: under,
  bracketed: under,
  before: '',
  said: `${under} old`,
})

const month = 30.44
const year = 365.25

/** Bands by the day they end. Clinicians ask for the first three, since fever in them is an emergency. */
const bands: readonly [number, AgeBand][] = [
  [month, young('under 1 month', 'baby')],
  [2 * month, young('under 2 months', 'baby')],
  [3 * month, young('under 3 months', 'baby')],
  [6 * month, young('between 3 and 6 months', 'baby')],
  [year, young('between 6 and 12 months', 'baby')],
  [2 * year, young('between 1 and 2 years', 'toddler')],
  [3 * year, young('between 2 and 3 years', 'toddler')],
  [
    6 * year,
    {
      alone: 'child of 3 to 5',
      behind: 'of 3 to 5',
      bracketed: '3 to 5 years',
      before: '',
      said: 'between 3 and 5 years old',
    },
  ],
  [
    13 * year,
    { alone: 'school-age child', behind: '', bracketed: 'of school age', before: 'school-age', said: 'of school age' },
  ],
  [18 * year, { alone: 'teenager', behind: '', bracketed: 'a teenager', before: 'teenage', said: 'a teenager' }],
]

/** The band of an age in days; none from 18 years on. */
export const bandOf = (days: number): AgeBand | undefined => bands.find(([end]) => days < end - 0.5)?.[1]

const numbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen'.split(
    ' ',
  )

/** Days of "7" "weeks" or "two" "months". */
export function daysOf(amount: string, unit: string): number {
  const word = numbers.indexOf(amount.toLowerCase())
  const count = word >= 0 ? word : Number.parseFloat(amount.replace(',', '.')) + (/½|1\/2/.test(amount) ? 0.5 : 0)
  const letter = unit.charAt(0).toLowerCase()
  return count * (letter === 'd' ? 1 : letter === 'w' ? 7 : letter === 'm' ? month : year)
}
