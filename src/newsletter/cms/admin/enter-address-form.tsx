'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import type { EntryProblem } from '../subscriber-endpoints'

type Answer = { done?: string; problem?: EntryProblem }

const silence: Answer = {
  problem: { message: 'The server did not answer. Please try again: what you typed still stands here.' },
}

async function send(entry: { address: string; reason: string }): Promise<Answer> {
  try {
    const answer = await fetch('/api/subscribers/enter', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(entry),
    })
    const { message, errors }: { message?: string; errors?: EntryProblem[] } = await answer.json()
    return answer.ok ? { done: message } : { problem: errors?.[0] ?? { message: 'It did not work. Please try again.' } }
  } catch {
    return silence
  }
}

/** Address and reason. After a taken entry the reason stays: the next line of the list has the same one. */
export function EnterAddressForm() {
  const [address, setAddress] = useState('')
  const [reason, setReason] = useState('')
  const [answer, setAnswer] = useState<Answer>({})
  const [busy, setBusy] = useState(false)
  const id = useId()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const heard = await send({ address, reason })
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
      <Field
        id={`${id}-address`}
        label="Email address"
        value={address}
        onType={setAddress}
        error={errorAt('address')}
        email
      />
      <Field
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

type FieldProps = {
  id: string
  label: string
  hint?: string
  value: string
  error?: string
  email?: boolean
  onType: (typed: string) => void
}

function Field({ id, label, hint, value, error, email, onType }: FieldProps) {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      {hint ? <p id={`${id}-hint`}>{hint}</p> : null}
      {error ? (
        <p id={`${id}-error`} className="desk-error">
          {error}
        </p>
      ) : null}
      <input
        id={id}
        type="text"
        inputMode={email ? 'email' : undefined}
        autoComplete="off"
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  )
}
