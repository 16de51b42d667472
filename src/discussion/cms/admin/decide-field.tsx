'use client'
import { Button, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { DecideReply } from './decide-reply'
import { DeclineForm } from './decline-form'
import { LogPanel } from './log-panel'
import { PageBox } from './page-box'
import { press } from './press'

/** The buttons of a comment: approve, decline, hide, spam, the box for an answer, and what happened to it. */
export const DecideField = () => {
  const { id } = useDocumentInfo()
  const status = useFormFields(([fields]) => fields.status?.value)
  const wording = useFormFields(([fields]) => fields.publicWording?.value)
  const article = useFormFields(([fields]) => fields.article?.value)
  const answeredBy = useFormFields(([fields]) => fields.answeredBy?.value)
  const mayBeQuoted = useFormFields(([fields]) => Boolean(fields.mayBeQuotedAt?.value))
  const [says, say] = useState('')
  const [busy, setBusy] = useState(false)
  const [declining, setDeclining] = useState(false)
  if (typeof id !== 'string') return null

  const decide = async (button: string, body: Record<string, unknown> = {}) => {
    setBusy(true)
    const { problem } = await press(id, button, body)
    if (!problem) return window.location.reload()
    say(problem)
    setBusy(false)
  }

  const isShown = status === 'published'
  const answerBelow = isShown ? <DecideReply comment={id} /> : <p>Once it is approved, you can answer it here.</p>
  return (
    <div className="field-type queue-field">
      <p>
        <a href="/admin/queue">The queue</a>
        {typeof article === 'string' ? (
          <>
            {' · '}
            <a href={`/admin/collections/articles/${article}`}>The article it stands under</a>
          </>
        ) : null}
      </p>
      <div className="queue-buttons">
        {isShown ? null : (
          <Button disabled={busy} onClick={() => void decide('approve', { publicWording: wording })}>
            Approve
          </Button>
        )}
        {isShown ? (
          <Button disabled={busy} buttonStyle="secondary" onClick={() => void decide('hide')}>
            Hide
          </Button>
        ) : (
          <Button disabled={busy} buttonStyle="secondary" onClick={() => setDeclining(true)}>
            Decline
          </Button>
        )}
        <Button disabled={busy} buttonStyle="secondary" onClick={() => void decide('spam')}>
          Mark as spam
        </Button>
      </div>
      {declining ? (
        <DeclineForm
          busy={busy}
          stock={[]}
          onCancel={() => setDeclining(false)}
          onDecline={(why) => void decide('decline', why)}
        />
      ) : null}
      <p role="status">{says}</p>
      {article || answeredBy ? (
        answerBelow
      ) : (
        <PageBox
          mayBeQuoted={mayBeQuoted}
          busy={busy}
          button={isShown ? 'Make a page of it' : 'Approve and make a page of it'}
          onMake={() => void decide('page', isShown ? {} : { publicWording: wording })}
        />
      )}
      <LogPanel comment={id} />
    </div>
  )
}
