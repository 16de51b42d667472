/** What a registry or a page says about a source, and the notices about it. */
import { plainWords } from './plain-words'

export type Facts = {
  title?: string
  authors?: string
  container?: string
  year?: number
  kind?: 'guideline' | 'review' | 'trial' | 'cohort'
  doi?: string
  pmid?: string
  pmcid?: string
}

/** A notice about a source; `on` is the day of the notice, as far as it is known. */
export type Notice = { what: 'retracted' | 'concern' | 'superseded' | 'corrected'; on?: string; notice?: string }

export type Registered = { facts: Facts; notices: Notice[] }

export const titleFrom = (words: unknown) => plainWords(words, 500)
export const containerFrom = (words: unknown) => plainWords(words, 200)

type Name = { family?: string; initials?: string; group?: string }

/** As printed: `Kent JC, Mitoulas LR, et al.`; a body or agency by its name. */
export function authorsFrom(names: readonly Name[]): string | undefined {
  const said = names.flatMap(({ family, initials, group }) => {
    const one = group ?? [family, initials].filter(Boolean).join(' ')
    return plainWords(one, 120) ?? []
  })
  if (said.length === 0) return undefined
  return said.length > 4 ? `${said.slice(0, 3).join(', ')}, et al.` : said.join(', ')
}

/** Given names as initials: `Jacqueline C` is `JC`. */
export const initialsOf = (given: string | undefined) =>
  (given ?? '')
    .split(/[\s.-]+/)
    .map((name) => (/^\p{Lu}{2,3}$/u.test(name) ? name : name.slice(0, 1).toUpperCase()))
    .join('')
    .slice(0, 4)

export const yearFrom = (value: unknown): number | undefined => {
  const year = Number(value)
  return Number.isInteger(year) && year >= 1500 && year <= 2100 ? year : undefined
}

/** A day as `2010-02-06`, as exact as its parts; undefined when there is none. */
export function dayFrom(parts: readonly (number | null | undefined)[] | undefined): string | undefined {
  const [year, month, day] = parts ?? []
  if (!yearFrom(year)) return undefined
  const two = (part: number | null | undefined, most: number) =>
    String(part && part >= 1 && part <= most ? part : 1).padStart(2, '0')
  return `${year}-${two(month, 12)}-${two(day, 31)}`
}
