'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { NeverMailed, NeverMailedFound } from '../../issues/never-mailed'
import { lookAny } from './press'

/** Finds older articles that were never mailed: the list holds the newest alone. */
export function FindArticle({ onFound }: { onFound: (articles: NeverMailed[]) => void }) {
  const [title, setTitle] = useState('')
  const [says, say] = useState('')
  const [busy, setBusy] = useState(false)
  const find = async () => {
    setBusy(true)
    const found = await lookAny<NeverMailedFound>(`never-mailed?title=${encodeURIComponent(title)}`)
    setBusy(false)
    if (found.problem !== undefined) return say(found.problem)
    onFound(found.done.articles)
    say(inAll(found.done))
  }
  return (
    <>
      <label>
        Words of its title, for an older one
        <input value={title} onChange={({ target }) => setTitle(target.value)} aria-describedby="first-found" />
      </label>
      <Button disabled={busy} buttonStyle="secondary" onClick={() => void find()}>
        Find articles
      </Button>
      <p id="first-found" role="status">
        {says}
      </p>
    </>
  )
}

function inAll({ articles, more }: NeverMailedFound): string {
  const rest = more ? ' There are more; please give more words.' : ''
  if (articles.length === 0) return `None of those found was never mailed.${rest}`
  return `${articles.length} ${articles.length === 1 ? 'article stands' : 'articles stand'} in the list below.${rest}`
}
