import { classThatBrought, classThatTook, type SectionMark, type TextStep } from './accepted-sections'
import type { ChangedSection } from './standing'
import type { Weighed } from './weigh'

/**
 * What is not as it was signed. A reviewer whose signatures cover all of the present text, with nothing gone, outweighs
 * the others. Names headings that readers have seen, and no others.
 */
export function changesSince(
  reviewers: readonly Weighed[],
  sections: readonly SectionMark[],
  steps: readonly TextStep[],
): ChangedSection[] {
  if (reviewers.some(({ covers, missing }) => missing.length === 0 && covers.every(Boolean))) return []
  const open = sections.filter(
    (_, index) => !reviewers.some(({ covers }) => covers[index]) && reviewers.some(({ isMeant }) => isMeant(index)),
  )
  const gone = new Map(reviewers.flatMap(({ missing }) => missing).map((section) => [section.hash, section]))
  const goneHeadings = new Set([...gone.values()].map(({ heading }) => heading))
  const touched = open.map(({ heading, hash }) => ({
    heading,
    what: goneHeadings.has(heading) ? ('changed' as const) : ('added' as const),
    changeClass: asAsked(classThatBrought(hash, steps)),
  }))
  const touchedHeadings = new Set(touched.map(({ heading }) => heading))
  const removed = [...gone.values()]
    .filter(({ heading }) => !touchedHeadings.has(heading))
    .map(({ heading, hash }) => ({
      heading,
      what: 'removed' as const,
      changeClass: asAsked(classThatTook(hash, steps)),
    }))
  return [...touched, ...removed]
}

const asAsked = (changeClass: string | undefined) =>
  changeClass === 'first' || changeClass === 'unclassed' ? undefined : changeClass
