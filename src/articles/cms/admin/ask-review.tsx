'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { DeskCredits } from '../../credits-for-desk'
import { ChoosePerson } from './choose-person'

type Props = {
  people: DeskCredits['people']
  /** @returns whether it was taken. */
  onAsk: (asked: Record<string, string>) => Promise<boolean>
}

/** Asks somebody to review the draft as it is saved. */
export function AskReview({ people, onAsk }: Props) {
  const [reviewer, setReviewer] = useState('')
  const [address, setAddress] = useState('')
  const [message, setMessage] = useState('')
  const [busy, setBusy] = useState(false)
  const isKnown = people.find(({ id }) => id === reviewer)?.known === true
  const ask = async () => {
    setBusy(true)
    if (await onAsk({ reviewer, address, message })) {
      setReviewer('')
      setAddress('')
      setMessage('')
    }
    setBusy(false)
  }
  return (
    <details>
      <summary>Ask for a review</summary>
      <ChoosePerson label="Whom to ask" people={people} value={reviewer} onChoose={setReviewer} />
      <label>
        {isKnown ? 'Their email, if it has changed' : 'Their email'}
        <input type="email" value={address} autoComplete="off" onChange={(event) => setAddress(event.target.value)} />
      </label>
      <label>
        Message
        <textarea rows={4} value={message} onChange={(event) => setMessage(event.target.value)} />
      </label>
      <p className="field-description">
        They get a letter with a link to the draft as it is saved now, and three weeks to answer. We remind them once.
      </p>
      <Button buttonStyle="secondary" size="small" disabled={busy} onClick={() => void ask()}>
        Send the request
      </Button>
    </details>
  )
}
