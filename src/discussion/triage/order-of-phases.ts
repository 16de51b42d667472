/** The order of the checks as administrators type it: one name on each line. */
import { type PhaseName, phaseNames } from './phase'

/** What these find must be read by somebody before it is shown, in any setting. */
const always: readonly PhaseName[] = ['trap', 'private', 'danger']

const isPhase = (name: string): name is PhaseName => phaseNames.some((known) => known === name)

const namesIn = (typed: string): string[] =>
  typed
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)

/** What to change about an order, in one sentence; nothing when it is one. */
export function problemWithOrder(typed: string): string | undefined {
  const names = namesIn(typed)
  if (names.length === 0) return undefined
  const unknown = names.find((name) => !isPhase(name))
  if (unknown) return `“${unknown}” is none of the checks. They are ${phaseNames.join(', ')}.`
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice) return `Please name “${twice}” once.`
  const missing = always.filter((name) => !names.includes(name))
  return missing.length > 0 ? `Please name ${missing.join(' and ')} too: what they find must be read first.` : undefined
}

/** The phases in the order that was typed; the usual one where nothing was, or what was typed is none. */
export function orderOfPhases(typed: string | null | undefined): readonly PhaseName[] {
  if (!typed || problemWithOrder(typed)) return phaseNames
  const names = namesIn(typed).filter(isPhase)
  return names.length > 0 ? withLater(names) : phaseNames
}

/** An order may have been typed before there was this check. */
const withLater = (names: readonly PhaseName[]): readonly PhaseName[] =>
  names.includes('names') ? names : [...names, 'names']
