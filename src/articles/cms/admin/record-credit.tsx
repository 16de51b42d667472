'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { DeskCredits } from '../../credits-for-desk'

type Props = {
  people: DeskCredits['people']
  /** @returns whether it was taken. */
  onRecord: (credit: { reviewer: string; on: string }) => Promise<boolean>
}

/** Records a review that took place elsewhere: it says that the text itself was not signed. */
export function RecordCredit({ people, onRecord }: Props) {
  const [reviewer, setReviewer] = useState('')
  const [on, setOn] = useState('')
  const record = async () => {
    if (await onRecord({ reviewer, on })) setReviewer('')
  }
  return (
    <details>
      <summary>Record a credit without a text</summary>
      <p className="field-description">
        For a review that took place elsewhere. Readers are told that no text was signed.
      </p>
      <label>
        Reviewer
        <select value={reviewer} onChange={(event) => setReviewer(event.target.value)}>
          <option value="">Choose a person</option>
          {people.map((person) => (
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
    </details>
  )
}
