'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { NeverMailedFound } from '../../issues/never-mailed'
import { FindArticle } from './find-article'
import { pressAny } from './press'

/** The first letter about an article that was never mailed: who decides it says why. */
export function EmailFirst({ newest }: { newest: NeverMailedFound }) {
  const [articles, setArticles] = useState(newest.articles)
  const [article, setArticle] = useState('')
  const [reason, setReason] = useState('')
  const [says, say] = useState('')
  const [busy, setBusy] = useState(false)
  const send = async () => {
    if (!article) return say('Please choose an article.')
    setBusy(true)
    const pressed = await pressAny<{ issue: string }>('again', { article, to: 'all', reason })
    if (pressed.problem === undefined) return window.location.assign(`/admin/collections/issues/${pressed.done.issue}`)
    say(pressed.problem)
    setBusy(false)
  }
  return (
    <details className="desk-form">
      <summary>Email an article that was never mailed</summary>
      <p>To everybody who gets articles at once. The letter waits for the time to undo like every other.</p>
      {newest.more ? (
        <FindArticle
          onFound={(found) => {
            setArticle('')
            setArticles(found)
          }}
        />
      ) : null}
      <label>
        Article
        <select value={article} onChange={({ target }) => setArticle(target.value)}>
          <option value="">Please choose</option>
          {articles.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        Why it is sent now
        <textarea
          rows={2}
          maxLength={500}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          aria-describedby="first-says"
        />
      </label>
      <p id="first-says" role="status">
        {says}
      </p>
      <Button disabled={busy} buttonStyle="secondary" onClick={() => void send()}>
        Email this article
      </Button>
    </details>
  )
}
