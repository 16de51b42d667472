'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { IssueOutlook } from '../../issues/issue-outlook'
import { AudienceInWords } from './audience-in-words'
import { ChecksList } from './checks-list'
import { LetterPreview } from './letter-preview'
import { look } from './press'
import { TestLetterButton } from './test-letter-button'

type Props = {
  issue: string
  /** Nothing once the letter is frozen: then it is shown as it left. */
  initial?: IssueOutlook
}

/** The letter as it stands, looked at again after every save. */
export function LetterPanel({ issue, initial }: Props) {
  const { outlook, saved } = useOutlook(issue, initial)
  return (
    <section className="field-type letters" aria-labelledby="letter">
      <h2 id="letter">{initial ? 'The letter' : 'The letter as it left'}</h2>
      {outlook?.kind === 'no-letter' ? <p>{outlook.reason}</p> : null}
      {outlook?.kind === 'letter' ? (
        <>
          <AudienceInWords audience={outlook.audience} untold={outlook.untold} />
          <ChecksList issue={issue} checks={outlook.checks} />
        </>
      ) : null}
      {outlook?.kind === 'no-letter' ? null : (
        <>
          <LetterPreview issue={issue} saved={saved} outlook={outlook} />
          <TestLetterButton issue={issue} />
        </>
      )}
    </section>
  )
}

/** `saved` counts how often the letter was looked at anew: a frame loads again when it changes. */
function useOutlook(issue: string, initial: IssueOutlook | undefined) {
  const { lastUpdateTime } = useDocumentInfo()
  const [seen, setSeen] = useState({ outlook: initial, saved: 0 })
  const known = useRef(lastUpdateTime)
  const hasOutlook = initial !== undefined
  useEffect(() => {
    if (!hasOutlook || known.current === lastUpdateTime) return
    known.current = lastUpdateTime
    void look<IssueOutlook>(issue, 'outlook').then((now) => {
      if (now.problem === undefined) setSeen(({ saved }) => ({ outlook: now.done, saved: saved + 1 }))
    })
  }, [issue, hasOutlook, lastUpdateTime])
  return seen
}
