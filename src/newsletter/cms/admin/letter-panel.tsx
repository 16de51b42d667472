'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { IssueOutlook } from '../../issues/issue-outlook'
import { AudienceInWords } from './audience-in-words'
import { ChecksList } from './checks-list'
import { type IssueNews, tellNews, useNews } from './issue-news'
import { LetterPreview } from './letter-preview'
import { look } from './press'
import { TestLetterButton } from './test-letter-button'

type Props = {
  issue: string
  known: IssueNews
  /** Nothing once the letter is frozen: then it is shown as it left. */
  initial?: IssueOutlook
}

/** The letter as it stands, looked at again after every save, until it is frozen. */
export function LetterPanel({ issue, initial, known }: Props) {
  const { frozen = false, over } = useNews(issue, known)
  const { outlook, saved } = useOutlook(issue, frozen, initial)
  return (
    <section className="field-type letters" aria-labelledby="letter">
      <h2 id="letter">{frozen ? 'The letter as it left' : 'The letter'}</h2>
      {outlook?.kind === 'no-letter' ? <p>{outlook.reason}</p> : null}
      {outlook?.kind === 'letter' ? (
        <>
          {over ? null : <AudienceInWords audience={outlook.audience} untold={outlook.untold} />}
          <ChecksList issue={issue} checks={outlook.checks} outside={outlook.outside} />
        </>
      ) : null}
      {outlook?.kind === 'no-letter' ? null : (
        <>
          <LetterPreview issue={issue} saved={saved} outlook={outlook} />
          <TestLetterButton issue={issue} frozen={frozen} />
        </>
      )}
    </section>
  )
}

/** `saved` says which letter was looked at: a frame loads again when it changes. */
function useOutlook(issue: string, frozen: boolean, initial: IssueOutlook | undefined) {
  const { lastUpdateTime } = useDocumentInfo()
  const [seen, setSeen] = useState({ outlook: initial, saved: 0 })
  const known = useRef(lastUpdateTime)
  useEffect(() => {
    if (frozen || known.current === lastUpdateTime) return
    known.current = lastUpdateTime
    void look<IssueOutlook>(issue, 'outlook').then((now) => {
      if (now.problem === undefined) setSeen(({ saved }) => ({ outlook: now.done, saved: saved + 1 }))
    })
  }, [issue, frozen, lastUpdateTime])
  const stop = stopOf(seen.outlook)
  useEffect(() => tellNews(issue, { stop }), [issue, stop])
  return frozen ? { outlook: undefined, saved: 'frozen' } : { ...seen, saved: String(seen.saved) }
}

const stopOf = (outlook: IssueOutlook | undefined): string =>
  (outlook?.kind === 'no-letter' ? outlook.reason : outlook?.stop) ?? ''
