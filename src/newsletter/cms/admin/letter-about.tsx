'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { LetterAbout as Seen } from '../../issues/letter-about'
import { AboutInWords } from './about-in-words'
import { lookAny } from './press'

const EVERY_MS = 3000
/** A worker makes the letter; one that is not there after so many looks is looked for at the next save. */
const MOST_LOOKS = 20

/** On an article or a correction: what becomes of the letter about it, with the way to it. */
export function LetterAbout() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const [seen, setSeen] = useState<Seen>()
  // A save changes nothing of a letter that was frozen.
  const isFrozen = seen?.sending?.frozen === true
  useEffect(() => {
    if (!id || lastUpdateTime === undefined || isFrozen) return
    const what = collectionSlug === 'corrections' ? 'correction' : 'article'
    const stop = { stopped: false }
    let timer: ReturnType<typeof setTimeout>
    const look = async (left: number): Promise<void> => {
      const now = await lookAny<Seen>(`about?${what}=${id}`)
      if (stop.stopped || now.problem !== undefined) return
      setSeen(now.done)
      if (now.done.follows && left > 0) timer = setTimeout(() => void look(left - 1), EVERY_MS)
    }
    void look(MOST_LOOKS)
    return () => {
      stop.stopped = true
      clearTimeout(timer)
    }
  }, [id, collectionSlug, lastUpdateTime, isFrozen])
  return <AboutInWords seen={seen} />
}
