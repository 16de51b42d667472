'use client'
import { Button, useAuth } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { StockReply } from '../../stock-replies'
import { InsertStock } from './insert-stock'
import { replyingAs } from './queue-words'

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
  const people = useProfiles(mayChoose ? 'limit=200&sort=name' : undefined)
  const own = useProfiles(user ? `limit=1&where[staffAccount][equals]=${user.id}` : undefined)
  const as = replyingAs(mayChoose, !own ? 'unknown' : own.length > 0 ? 'own' : 'none')
  const id = useId()
  return (
    <div className="queue-reply">
      {as.says ? <p>{as.says}</p> : null}
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
            <option value="">{as.own ? 'Mine' : 'Choose a colleague'}</option>
            {people?.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <div>
        <Button disabled={busy || !words.trim() || !(as.own || person)} onClick={onPublish}>
          {button}
        </Button>
      </div>
    </div>
  )
}

/** Profiles of people; nothing is known of them until they have come, or when they do not. */
function useProfiles(wanted: string | undefined): Person[] | undefined {
  const [people, setPeople] = useState<Person[]>()
  useEffect(() => {
    if (!wanted) return
    fetch(`/api/people?depth=0&${wanted}`)
      .then(async (answer) => (answer.ok ? answer.json() : {}))
      .then(({ docs }: { docs?: Person[] }) => setPeople(docs))
      .catch(() => setPeople(undefined))
  }, [wanted])
  return people
}
