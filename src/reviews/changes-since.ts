import { classThatBrought, classThatTook, type SectionMark, sectionKeys, type TextStep } from './accepted-sections'
import type { Weighed } from './weigh'

/** A section that is not as it was signed; `changeClass` as the editor gave it, where one was asked. */
export type ChangedSection = { heading: string | null; what: 'changed' | 'added' | 'removed'; changeClass?: string }

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
  const keys = sectionKeys(sections)
  const gone = new Map(reviewers.flatMap(({ missing }) => missing).map((section) => [section.hash, section]))
  const goneKeys = new Set([...gone.values()].map(({ key }) => key))
  const touched = sections.flatMap(({ heading, hash }, index): ChangedSection[] => {
    const isCovered = reviewers.some(({ covers }) => covers[index])
    if (isCovered || !reviewers.some(({ isMeant }) => isMeant(index))) return []
    const what = goneKeys.has(keys[index] ?? '') ? 'changed' : 'added'
    return [{ heading, what, changeClass: asAsked(classThatBrought(hash, steps)) }]
  })
  const removed = [...gone.values()]
    .filter(({ key }) => !keys.includes(key))
    .map(({ heading, hash }) => ({
      heading,
      what: 'removed' as const,
      changeClass: asAsked(classThatTook(hash, steps)),
    }))
  return [...touched, ...removed]
}

const asAsked = (changeClass: string | undefined) =>
  changeClass === 'first' || changeClass === 'unclassed' ? undefined : changeClass
