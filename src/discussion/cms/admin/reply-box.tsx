'use client'
import { Button, useAuth } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { press } from './press'

type Person = { id: string; name: string }

/** An answer below a comment. The desk may publish it for a colleague. */
export const ReplyBox = ({ comment }: { comment: string }) => {
  const { user } = useAuth<{ id: string; collection: 'staff'; role?: string }>()
  const mayChoose = user?.role === 'administrator' || user?.role === 'editor'
  const people = usePeople(mayChoose)
  const [words, setWords] = useState('')
  const [person, setPerson] = useState('')
  const [says, say] = useState('')
  const [busy, setBusy] = useState(false)

  const publish = async () => {
    setBusy(true)
    const { problem } = await press(comment, 'reply', { words, person: person || undefined })
    say(problem ?? 'The reply is published.')
    if (!problem) setWords('')
    setBusy(false)
  }

  return (
    <div style={{ display: 'grid', gap: 'calc(var(--base) / 2)' }}>
      <label htmlFor="reply-words">Your reply</label>
      <textarea
        id="reply-words"
        rows={6}
        maxLength={3000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {mayChoose ? (
        <label>
          Whose answer it is{' '}
          <select value={person} onChange={(event) => setPerson(event.target.value)}>
            <option value="">Mine</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <div>
        <Button disabled={busy || !words.trim()} onClick={publish}>
          Publish the reply
        </Button>
      </div>
      <p role="status">{says}</p>
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
