'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import { DeskField } from './desk-field'
import { type EntryAnswer, postEntry } from './post-entry'

/** One address, and the next one after it. */
export function EndSubscriptionForm() {
  const [address, setAddress] = useState('')
  const [answer, setAnswer] = useState<EntryAnswer>({})
  const [busy, setBusy] = useState(false)
  const id = useId()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const heard = await postEntry('end', { address })
    setAnswer(heard)
    setBusy(false)
    if (heard.done) setAddress('')
    if (heard.done || heard.problem?.field) document.getElementById(`${id}-address`)?.focus()
  }
  const { done, problem } = answer
  return (
    <form onSubmit={submit} noValidate>
      <DeskField
        id={`${id}-address`}
        label="Email address"
        value={address}
        onType={setAddress}
        error={problem?.field ? problem.message : undefined}
        email
      />
      <Button type="submit" disabled={busy}>
        End the subscription
      </Button>
      <p role="status">{done ?? (problem && !problem.field ? problem.message : '')}</p>
    </form>
  )
}
