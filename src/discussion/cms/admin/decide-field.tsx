'use client'
import { Button, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { press } from './press'
import { ReplyBox } from './reply-box'

/** The buttons of a comment: approve, reject, spam, and the box for an answer. */
export const DecideField = () => {
  const { id } = useDocumentInfo()
  const status = useFormFields(([fields]) => fields.status?.value)
  const wording = useFormFields(([fields]) => fields.publicWording?.value)
  const article = useFormFields(([fields]) => fields.article?.value)
  const [says, say] = useState('')
  const [busy, setBusy] = useState(false)
  if (typeof id !== 'string') return null

  const decide =
    (button: string, body: Record<string, unknown> = {}) =>
    async () => {
      setBusy(true)
      const problem = await press(id, button, body)
      if (!problem) return window.location.reload()
      say(problem)
      setBusy(false)
    }

  return (
    <div className="field-type">
      {typeof article === 'string' ? (
        <p>
          <a href={`/admin/collections/articles/${article}`}>The article it stands under</a>
        </p>
      ) : null}
      <div style={{ display: 'flex', gap: 'var(--base)', flexWrap: 'wrap' }}>
        {status === 'published' ? null : (
          <Button disabled={busy} onClick={decide('approve', { publicWording: wording })}>
            Approve
          </Button>
        )}
        <Button disabled={busy} buttonStyle="secondary" onClick={decide('reject')}>
          {status === 'published' ? 'Hide' : 'Reject'}
        </Button>
        <Button disabled={busy} buttonStyle="secondary" onClick={decide('spam')}>
          Mark as spam
        </Button>
      </div>
      <p role="status">{says}</p>
      {status === 'published' ? <ReplyBox comment={id} /> : <p>Once it is approved, you can answer it here.</p>}
    </div>
  )
}
