import type { PrivateDetail } from './detail'

/** An age that says who it is: "my 5-week-old", and neither "(6 wks)" nor "is 5 weeks". */
const SAYS_WHO = /^[^\s(,].*(?:old|wo|mo|yo|do)$/is

/** "My 5-week-old Emma" is one child: the general words of the age say who it is, and the name goes. */
export function withoutNamesBehind(names: PrivateDetail[], ages: PrivateDetail[], text: string): PrivateDetail[] {
  const ends = new Set(ages.filter(({ start, end }) => SAYS_WHO.test(text.slice(start, end))).map(({ end }) => end))
  return names.map((name) => (isBehind(name, ends, text) ? { ...name, instead: '' } : name))
}

const isBehind = ({ kind, start }: PrivateDetail, ends: ReadonlySet<number>, text: string): boolean =>
  kind === 'name' && text[start - 1] === ' ' && ends.has(start - 1)
