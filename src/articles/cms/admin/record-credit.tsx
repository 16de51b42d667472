'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { DeskCredits } from '../../credits-for-desk'
import { ChoosePerson } from './choose-person'

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
      <ChoosePerson label="Reviewer" people={people} value={reviewer} onChoose={setReviewer} />
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
