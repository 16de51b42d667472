'use client'

import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import type { DeskCredits } from '../../credits-for-desk'

const day = (iso: string) => iso.slice(0, 10)

async function ask(path: string, body?: Record<string, string>): Promise<{ ok: boolean; message: string }> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body ?? {}),
  })
  if (response.ok) return { ok: true, message: '' }
  const answer: { errors?: { message: string }[] } = await response.json().catch(() => ({}))
  return { ok: false, message: answer.errors?.[0]?.message ?? 'That did not work. Please try again.' }
}

/** Reviewers' credits of this article: recorded events, added and withdrawn here, never edited. */
export function CreditsField() {
  const { id } = useDocumentInfo()
  const [desk, setDesk] = useState<DeskCredits>({ credits: [], people: [] })
  const [reviewer, setReviewer] = useState('')
  const [on, setOn] = useState('')
  const path = `/api/articles/${id}/credits`
  const load = useCallback(async () => {
    const response = await fetch(path)
    if (response.ok) setDesk(await response.json())
  }, [path])
  useEffect(() => {
    if (id) void load()
  }, [id, load])
  if (!id) return <Panel>Save the draft first, then record who reviewed it.</Panel>

  const act = async (work: Promise<{ ok: boolean; message: string }>) => {
    const { ok, message } = await work
    if (!ok) toast.error(message)
    await load()
    return ok
  }
  const record = async () => {
    if (await act(ask(path, { reviewer, on }))) setReviewer('')
  }
  return (
    <Panel>
      <ul>
        {desk.credits.map((credit) => (
          <li key={credit.id}>
            <strong>{[credit.name, credit.credential].filter(Boolean).join(', ')}</strong>, {day(credit.at)}
            <br />
            {credit.says}
            <Button buttonStyle="secondary" size="small" onClick={() => void act(ask(`${path}/${credit.id}/withdraw`))}>
              Withdraw
            </Button>
          </li>
        ))}
      </ul>
      <label>
        Reviewer
        <select value={reviewer} onChange={(event) => setReviewer(event.target.value)}>
          <option value="">Choose a person</option>
          {desk.people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Day of the review
        <input type="date" value={on} onChange={(event) => setOn(event.target.value)} />
      </label>
      <Button buttonStyle="secondary" size="small" onClick={() => void record()}>
        Record a credit
      </Button>
    </Panel>
  )
}

const Panel = ({ children }: { children: ReactNode }) => (
  <section className="field-type credits-field">
    <p className="field-label">Reviewer credit</p>
    <div className="field-description">A recorded event. It says that the text itself was not signed.</div>
    {children}
  </section>
)
