/**
 * What a reader is shown before their words are sent: help, where they speak of a danger now, and more general words,
 * where they tell who somebody is. It keeps nobody from sending: what was shown once is not shown again, and what is new
 * in changed words is. The same on the server and in the browser.
 */
import { generalWording, type PrivateDetail, privateDetailsIn } from './private-details'
import type { RedFlagKind } from './red-flag-kinds'
import { redFlagsIn } from './red-flags'

export type Found = {
  dangers: RedFlagKind[]
  /** Such as tell who somebody is: an age alone does not. */
  details: PrivateDetail[]
  /** What each of these is known by in the field `seen`. */
  dangerNames: string[]
  detailNames: string[]
}

/** @param words as `plainWords` gave them. */
export function foundIn(words: string): Found {
  const dangers = [...new Set(redFlagsIn(words).map(({ kind }) => kind))]
  const details = privateDetailsIn(words).filter(({ kind }) => kind !== 'age')
  return {
    dangers,
    details,
    dangerNames: dangers.map((kind) => `danger:${kind}`),
    detailNames: details.map(({ kind, start, end }) => `${kind}:${words.slice(start, end).toLowerCase()}`),
  }
}

/** What the form says was shown; it is taken at its word, for whoever made it up would only deceive themselves. */
export function readSeen(field: string | undefined): string[] {
  try {
    const names: unknown = JSON.parse(field ?? '')
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : []
  } catch {
    return []
  }
}

/** The names of all that is shown with these words, what the offered wording holds among it. */
export function namesShownWith(words: string): string[] {
  const found = foundIn(words)
  const offered = found.details.length > 0 ? foundIn(generalWording(words)) : undefined
  return [...found.dangerNames, ...found.detailNames, ...(offered?.dangerNames ?? []), ...(offered?.detailNames ?? [])]
}

/** The field `seen`; empty when there was nothing to see. */
export function writeSeen(names: readonly string[]): string {
  const each = new Set(names)
  return each.size > 0 ? JSON.stringify([...each]) : ''
}

export type Steps = {
  /** Every danger in the words, when one of them was not shown yet; else none. */
  dangers: RedFlagKind[]
  /** Whether more general words are offered. */
  offers: boolean
  /** The field `seen` of the form that comes back. */
  seen: string
}

/** Nothing stands before the sending of words that are refused unread. @param seen as it was sent. */
export const noSteps = (seen: string | undefined): Steps => ({
  dangers: [],
  offers: false,
  seen: writeSeen(readSeen(seen)),
})

/** What stands between these words and their sending. @param seen the field of the form that was sent. */
export function stepsBefore(words: string, seen: string | undefined): Steps {
  const found = foundIn(words)
  const shown = readSeen(seen)
  const isNew = (name: string) => !shown.includes(name)
  return {
    dangers: found.dangerNames.some(isNew) ? found.dangers : [],
    offers: found.detailNames.some(isNew),
    seen: writeSeen([...shown, ...namesShownWith(words)]),
  }
}
