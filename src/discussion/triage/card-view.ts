import { type EmergencyRegion, emergencyRegions } from '../emergency-regions'
import { helpFor } from './emergency-help'
import type { HelpLine } from './emergency-numbers'
import { type RedFlagKind, redFlagKinds } from './red-flag-kinds'

type Region = { name: string; lines: HelpLine[] }

/** What the card of `site/thread/red-flag-card.tsx` shows. */
export type RedFlagCardView = {
  title: string
  /** One a kind of danger, as long as there are few of them. */
  sentences: string[]
  here: Region
  elsewhere: Region[]
}

/** The card for the dangers a text speaks of; undefined when it speaks of none. */
export function redFlagCardView(kinds: readonly RedFlagKind[], region: EmergencyRegion): RedFlagCardView | undefined {
  const different = [...new Set(kinds)]
  if (different.length === 0) return undefined
  const groups = [...new Set(different.map((kind) => redFlagKinds[kind].help))]
  const view = (code: EmergencyRegion, name: string): Region => ({ name, lines: helpFor(code, groups) })
  const regions = emergencyRegions.map(({ code, name }) => ({ code, ...view(code, name) }))
  const withoutCode = ({ name, lines }: Region): Region => ({ name, lines })
  return {
    title: groups.every((group) => group === 'mind')
      ? 'You can talk to somebody right now'
      : 'This can be an emergency',
    sentences: [...new Set(different.map((kind) => redFlagKinds[kind].words))].slice(0, 3),
    here: withoutCode(regions.find(({ code }) => code === region) ?? view('us', 'United States')),
    elsewhere: regions.filter(({ code }) => code !== region).map(withoutCode),
  }
}
