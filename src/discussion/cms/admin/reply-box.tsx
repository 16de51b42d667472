'use client'
import { Button, useAuth } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { StockReply } from '../../stock-replies'
import { InsertStock } from './insert-stock'

type Person = { id: string; name: string }

type Props = {
  words: string
  person: string
  busy: boolean
  stock: StockReply[]
  /** What the button says. */
  button: string
  onType: (typed: { reply?: string; person?: string }) => void
  onPublish: () => void
}

/** An answer below a comment. The desk may publish it for a colleague. */
export const ReplyBox = ({ words, person, busy, stock, button, onType, onPublish }: Props) => {
  const { user } = useAuth<{ id: string; collection: 'staff'; role?: string }>()
  const mayChoose = user?.role === 'administrator' || user?.role === 'editor'
  const people = usePeople(mayChoose)
  const id = useId()
  return (
    <div className="queue-reply">
      <label htmlFor={id}>Your reply</label>
      <InsertStock
        stock={stock.filter(({ declines }) => !declines)}
        label="Insert a stock reply into the reply"
        onInsert={(inserted) => onType({ reply: [words.trim(), inserted].filter(Boolean).join('\n\n') })}
      />
      <textarea
        id={id}
        rows={6}
        maxLength={3000}
        value={words}
        onChange={(event) => onType({ reply: event.target.value })}
      />
      {mayChoose ? (
        <label>
          Whose answer it is{' '}
          <select value={person} onChange={(event) => onType({ person: event.target.value })}>
            <option value="">Mine</option>
            {people.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <div>
        <Button disabled={busy || !words.trim()} onClick={onPublish}>
          {button}
        </Button>
      </div>
    </div>
  )
}

/** Profiles to choose from; none until they have come, or when they do not. */
function usePeople(wanted: boolean): Person[] {
  const [people, setPeople] = useState<Person[]>([])
  useEffect(() => {
    if (!wanted) return
    fetch('/api/people?limit=200&sort=name&depth=0')
      .then(async (answer) => (answer.ok ? answer.json() : { docs: [] }))
      .then(({ docs }: { docs: Person[] }) => setPeople(docs))
      .catch(() => setPeople([]))
  }, [wanted])
  return people
}
