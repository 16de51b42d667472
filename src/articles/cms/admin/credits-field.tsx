'use client'

import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import type { DeskCredits } from '../../credits-for-desk'
import { AskReview } from './ask-review'
import { RecordCredit } from './record-credit'
import { ReviewRequests } from './review-requests'

type Answer = { ok: boolean; message: string }

async function post(path: string, body: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (response.ok) return { ok: true, message: '' }
  const answer: { errors?: { message: string }[] } = await response.json().catch(() => ({}))
  return { ok: false, message: answer.errors?.[0]?.message ?? 'That did not work. Please try again.' }
}

const nothing: DeskCredits = { standing: '', credits: [], requests: [], people: [] }

/** Reviews of this article: asked for, answered, credited. Recorded events; nothing here is edited. */
export function CreditsField() {
  const { id } = useDocumentInfo()
  const [desk, setDesk] = useState(nothing)
  const path = `/api/articles/${id}`
  const load = useCallback(async () => {
    const response = await fetch(`${path}/credits`)
    if (response.ok) setDesk(await response.json())
  }, [path])
  useEffect(() => {
    if (id) void load()
  }, [id, load])
  if (!id) return <Panel>Save the draft first, then ask somebody to review it.</Panel>

  const act = async (below: string, body?: Record<string, string>, told?: string) => {
    const { ok, message } = await post(`${path}/${below}`, body)
    if (!ok) toast.error(message)
    else if (told) toast.success(told)
    await load()
    return ok
  }
  return (
    <Panel>
      {desk.standing ? <p>{desk.standing}</p> : null}
      {desk.credits.length > 0 ? (
        <ul aria-label="Credits that stand">
          {desk.credits.map((credit) => (
            <li key={credit.id}>
              <strong>{credit.name}</strong>, {credit.at}
              <br />
              {credit.says}.
              <Button
                buttonStyle="secondary"
                size="small"
                aria-label={`Withdraw the credit of ${credit.name}`}
                onClick={() => {
                  if (window.confirm(`Shall the name of ${credit.name} go from this article?`))
                    void act(`credits/${credit.id}/withdraw`)
                }}
              >
                Withdraw
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <ReviewRequests
        requests={desk.requests}
        onRevoke={(request) => void act(`reviews/${request}/revoke`, undefined, 'Taken back; the link works no more.')}
      />
      <AskReview people={desk.people} onAsk={(asked) => act('reviews', asked, 'Asked. A letter is on its way.')} />
      <RecordCredit people={desk.people} onRecord={(credit) => act('credits', credit)} />
    </Panel>
  )
}

const Panel = ({ children }: { children: ReactNode }) => (
  <section className="field-type credits-field" aria-labelledby="credits-field">
    <p className="field-label" id="credits-field">
      Reviews
    </p>
    <div className="field-description">
      What readers see is computed from these events. It is about the saved draft.
    </div>
    {children}
  </section>
)
