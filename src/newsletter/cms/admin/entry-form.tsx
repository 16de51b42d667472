'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import type { EntryProblem } from '../subscriber-endpoints'
import { DeskField } from './desk-field'
import { type EntryAnswer, type EntryDoor, postEntry } from './post-entry'

type Props = {
  door: EntryDoor
  /** What its button does. */
  act: string
  /** Where a reason is asked for: its words. */
  reason?: { label: string; hint: string }
}

/** One address, and the next one after it. A reason stays: the next line of the list has the same one. */
export function EntryForm({ door, act, reason: asked }: Props) {
  const [address, setAddress] = useState('')
  const [reason, setReason] = useState('')
  const [{ done, problem }, setAnswer] = useState<EntryAnswer>({})
  const [busy, setBusy] = useState(false)
  const id = useId()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const heard = await postEntry(door, { address, ...(asked && { reason }) })
    setAnswer(heard)
    setBusy(false)
    if (heard.done) setAddress('')
    const field = heard.problem?.field ?? (heard.done ? 'address' : undefined)
    if (field) document.getElementById(`${id}-${field}`)?.focus()
  }
  const errorAt = (field: EntryProblem['field']) => (problem?.field === field ? problem?.message : undefined)
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
      {asked ? (
        <DeskField id={`${id}-reason`} {...asked} value={reason} onType={setReason} error={errorAt('reason')} />
      ) : null}
      <Button type="submit" disabled={busy}>
        {act}
      </Button>
      <p role="status">{done ?? (problem && !problem.field ? problem.message : '')}</p>
    </form>
  )
}
