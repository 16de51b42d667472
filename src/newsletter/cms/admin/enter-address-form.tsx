'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import type { EntryProblem } from '../subscriber-endpoints'
import { DeskField } from './desk-field'
import { type EntryAnswer, postEntry } from './post-entry'

/** Address and reason. After a taken entry the reason stays: the next line of the list has the same one. */
export function EnterAddressForm() {
  const [address, setAddress] = useState('')
  const [reason, setReason] = useState('')
  const [answer, setAnswer] = useState<EntryAnswer>({})
  const [busy, setBusy] = useState(false)
  const id = useId()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const heard = await postEntry('enter', { address, reason })
    setAnswer(heard)
    setBusy(false)
    if (heard.done) setAddress('')
    const field = heard.problem?.field ?? (heard.done ? 'address' : undefined)
    if (field) document.getElementById(`${id}-${field}`)?.focus()
  }
  const errorAt = (field: EntryProblem['field']) =>
    answer.problem?.field === field ? answer.problem?.message : undefined
  return (
    <form onSubmit={submit} noValidate>
      <DeskField
        id={`${id}-address`}
        label="Email address"
        value={address}
        onType={setAddress}
        error={errorAt('address')}
        email
      />
      <DeskField
        id={`${id}-reason`}
        label="How they asked for it"
        hint="Such as: signed the list at the practice on 3 November. Without names and addresses."
        value={reason}
        onType={setReason}
        error={errorAt('reason')}
      />
      <Button type="submit" disabled={busy}>
        Send the letter that asks
      </Button>
      <p role="status">{answer.done ?? (answer.problem && !answer.problem.field ? answer.problem.message : '')}</p>
    </form>
  )
}
