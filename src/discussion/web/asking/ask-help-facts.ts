import { type EmergencyRegion, emergencyRegions } from '../../emergency-regions'

/** What the page knows and the help needs. */
export type AskHelpFacts = {
  /** Whose emergency numbers come first. */
  region: EmergencyRegion
  /** Path of the index of answered questions. */
  titles: string
  /** How soon somebody reads it. */
  soon: string
  /** Level of the form’s title, which what stands in its place takes over. */
  level: 2 | 3
}

/** The facts as attributes of the place where the help will stand. */
export const factsAsAttributes = ({ region, titles, soon, level }: AskHelpFacts) => ({
  'data-ask-help': '',
  'data-region': region,
  'data-titles': titles,
  'data-soon': soon,
  'data-level': level,
})

/** The same, read back. */
export const factsOf = ({ region, titles = '', soon = '', level }: DOMStringMap): AskHelpFacts => ({
  region: emergencyRegions.find(({ code }) => code === region)?.code ?? emergencyRegions[0].code,
  titles,
  soon,
  level: level === '2' ? 2 : 3,
})
