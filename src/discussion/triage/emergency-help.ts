import type { EmergencyRegion } from '../emergency-regions'
import { emergencyNumbers, type HelpLine, type LineKind } from './emergency-numbers'
import type { HelpGroup } from './red-flag-kinds'

/** Which lines a kind of danger leads to, the first to call first. */
const linesOf: Record<HelpGroup, readonly LineKind[]> = {
  life: ['emergency', 'advice'],
  poison: ['emergency', 'poison'],
  mind: ['emergency', 'crisis', 'motherhood', 'young'],
  'after-birth': ['emergency', 'advice'],
  home: ['emergency', 'violence', 'young'],
}

/** The lines of a region for these groups, each once; the emergency number is always the first. */
export function helpFor(region: EmergencyRegion, groups: readonly HelpGroup[]): HelpLine[] {
  const kinds = new Set(groups.flatMap((group) => linesOf[group]))
  const lines = [...kinds].flatMap((kind) => emergencyNumbers[region][kind] ?? [])
  return lines.filter(({ call }, at) => lines.findIndex((line) => line.call === call) === at)
}
