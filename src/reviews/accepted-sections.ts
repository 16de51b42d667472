/** Which sections of the text as it is now are those that somebody signed. Pure; knows hashes, never words. */

/** A section by its content hash, and the words of its heading; null for the opening. */
export type SectionMark = { hash: string; heading: string | null }

/** What a section is called within its text: two of the same heading are told apart by their order. */
export const sectionKeys = (sections: readonly SectionMark[]): string[] => {
  const seen = new Map<string | null, number>()
  return sections.map(({ heading }) => {
    const nth = (seen.get(heading) ?? 0) + 1
    seen.set(heading, nth)
    return heading === null ? '' : `${nth} ${heading}`
  })
}

/**
 * One published text, in order; the last is the text that is asked about. `keeps` is set where a machine has found
 * that it differs from the one before by spelling or by destinations of links alone: then the sections of both stand
 * in the same order, one for one.
 */
export type TextStep = {
  changeClass: string
  /** Content hash. */
  hash: string
  /** When it was published, ISO; missing for a draft that is asked about. */
  at?: string
  sections: readonly SectionMark[]
  keeps?: 'typo' | 'link'
}

/** `signed` is the very text that was signed; the others differ from it by what the machine agreed to. */
export type Acceptance = 'signed' | 'typo' | 'link'

/** An accepted section remembers the signed one it comes from. */
export type Accepted = { as: Acceptance; from: string }

/** For each section of the last step: how a signature under `signed` covers it; undefined where it does not. */
export function acceptedSections(
  signed: ReadonlySet<string>,
  steps: readonly TextStep[],
): readonly (Accepted | undefined)[] {
  let before: readonly (Accepted | undefined)[] = []
  for (const { sections, keeps } of steps) {
    const former = keeps && before.length === sections.length ? before : []
    before = sections.map(({ hash }, index) => {
      if (signed.has(hash)) return { as: 'signed', from: hash }
      const kept = former[index]
      return keeps && kept ? { as: kept.as === 'typo' ? 'typo' : keeps, from: kept.from } : undefined
    })
  }
  return before
}

/**
 * The class of the change that made a section of the last step what it is, spelling and addresses of links aside;
 * undefined where an editor called it a typo or a link and no machine agreed.
 */
export function classThatBrought(hash: string, steps: readonly TextStep[]): string | undefined {
  let sought = hash
  for (const [index, step] of [...steps.entries()].reverse()) {
    const before = steps[index - 1]
    if (before?.sections.some((section) => section.hash === sought)) continue
    const former = before?.sections[step.sections.findIndex((section) => section.hash === sought)]
    if (!step.keeps || !former) return believed(step)
    sought = former.hash
  }
  return undefined
}

/** The class of the change that took a section out of the text for good. */
export function classThatTook(hash: string, steps: readonly TextStep[]): string | undefined {
  const last = steps.findLastIndex((step) => step.sections.some((section) => section.hash === hash))
  const next = steps[last + 1]
  return next && believed(next)
}

const believed = ({ changeClass, keeps }: TextStep) =>
  keeps || (changeClass !== 'typo' && changeClass !== 'link') ? changeClass : undefined
