import { useMemo, useRef, useState } from 'react'
import { foundIn, namesShownWith, writeSeen } from '../../triage/before-sending'

/**
 * What stands between the words and their sending. A danger counts as seen once it is shown, while somebody types or
 * when they press Send; an offer is answered by one of its buttons, or by pressing Send a second time.
 */
export function useSteps(settled: string) {
  const found = useMemo(() => foundIn(settled), [settled])
  const seen = useRef(new Set<string>())
  const [answered, setAnswered] = useState<readonly string[]>([])
  const [asked, setAsked] = useState<readonly string[]>([])
  const isOpen = found.detailNames.some((name) => !answered.includes(name))

  /** What must be looked at first, on pressing Send with these words. */
  const firstLook = (words: string, hasChosen: boolean): 'danger' | 'offer' | undefined => {
    const now = foundIn(words)
    const isNew = now.dangerNames.some((name) => !seen.current.has(name))
    for (const name of namesShownWith(words)) seen.current.add(name)
    const isUnasked = !hasChosen && now.detailNames.some((name) => !answered.includes(name) && !asked.includes(name))
    setAsked((before) => [...before, ...now.detailNames])
    if (isNew) return 'danger'
    return isUnasked ? 'offer' : undefined
  }

  return {
    dangers: found.dangers,
    offers: isOpen,
    firstLook,
    /** The card stands there now. */
    noteShown: () => {
      for (const name of found.dangerNames) seen.current.add(name)
    },
    answerOffer: () => setAnswered((before) => [...before, ...found.detailNames]),
    /** The field `seen` for these words. */
    seenWith: (words: string) => writeSeen(namesShownWith(words)),
  }
}
