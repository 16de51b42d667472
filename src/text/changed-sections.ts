import { likest } from './likeness'
import { type Section, sectionsOf } from './sections'

/** A section by its heading, that of after where it has one; null is the opening. */
export type ChangedSection = { heading: string | null; what: 'added' | 'removed' | 'changed' }

/**
 * Which sections of a canonical text are not what they were, in the order of the text after, removed ones last. A section
 * that was only moved is not among them. A changed section is told by its heading; where the heading was changed too, it
 * is set beside the section that is most like it, and if none is, it is one removed and one added. Throws TypeError on
 * what is no canonical text.
 */
export function changedSections(before: string, after: string): ChangedSection[] {
  const [opening, ...old] = sectionsOf(before)
  const [newOpening, ...now] = sectionsOf(after)
  const removed = without(old, now, ({ hash }) => hash)
  const added = without(now, old, ({ hash }) => hash)
  const unnamed = without(added, removed, ({ heading }) => heading ?? '')
  const nameless = without(removed, added, ({ heading }) => heading ?? '')
  const pairs = likest(nameless.map(textOf), unnamed.map(textOf))
  const fresh = new Set(pairs.flatMap(([was, is]) => (was === undefined && is !== undefined ? [is] : [])))
  const gone = pairs.flatMap(([was, is]) => (was !== undefined && is === undefined ? [was] : []))
  return [
    ...(opening?.hash === newOpening?.hash ? [] : [{ heading: null, what: 'changed' } as const]),
    ...added.map(({ heading, text }) => ({
      heading,
      what: fresh.has(text) ? ('added' as const) : ('changed' as const),
    })),
    ...gone.map((was) => ({ heading: headingOf(removed, was), what: 'removed' as const })),
  ]
}

const textOf = ({ text }: Section) => text

function headingOf(sections: readonly Section[], text: string): string | null {
  return sections.find((section) => section.text === text)?.heading ?? null
}

/** The sections of one list that have no partner of the same key in the other; each partner counts once. */
function without(sections: readonly Section[], others: readonly Section[], keyOf: (one: Section) => string): Section[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1)
  return sections.filter((section) => {
    const partners = left.get(keyOf(section)) ?? 0
    left.set(keyOf(section), partners - 1)
    return partners <= 0
  })
}
