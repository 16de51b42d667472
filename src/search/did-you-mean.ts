import { isUnknown, type Term } from './terms'
import { tokensOf } from './tokens'

/** What was typed, with words that stand in texts where its own do not; undefined where there is nothing to say. */
export function didYouMean(typed: string, terms: readonly Term[]): string | undefined {
  const instead = new Map(terms.flatMap(({ word, instead }) => (instead ? [[word, instead] as const] : [])))
  if (instead.size === 0) return undefined
  let said = ''
  let at = 0
  for (const { from, to, word } of tokensOf(typed)) {
    said += typed.slice(at, from) + (instead.get(word) ?? typed.slice(from, to))
    at = to
  }
  return (said + typed.slice(at)).trim()
}

/** The words that no text has, as they were typed. */
export function unknownIn(typed: string, terms: readonly Term[]): string[] {
  const unknown = new Set(terms.filter(isUnknown).map(({ word }) => word))
  const said = tokensOf(typed).filter(({ word }) => unknown.delete(word))
  return said.map(({ from, to }) => typed.slice(from, to))
}
