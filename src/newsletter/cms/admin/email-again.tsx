'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { pressAny } from './press'

/** A further round of an article's letter: who decides it says why, and to whom it goes. */
export function EmailAgain({ article }: { article: string }) {
  const [to, setTo] = useState<'missing' | 'all'>('missing')
  const [reason, setReason] = useState('')
  const [says, say] = useState('')
  const [busy, setBusy] = useState(false)
  const send = async () => {
    if (!reason.trim()) return say('Please say why it is sent again. The reason is kept.')
    setBusy(true)
    const pressed = await pressAny<{ issue: string }>('again', { article, to, reason })
    if (pressed.problem === undefined) return window.location.assign(`/admin/collections/issues/${pressed.done.issue}`)
    say(pressed.problem)
    setBusy(false)
  }
  return (
    <details className="letters-again">
      <summary>Email this again</summary>
      <p>A new letter about the same article, as it is now. It waits for the time to undo like every other.</p>
      <fieldset>
        <legend>To whom</legend>
        <label>
          <input type="radio" name="again-to" checked={to === 'missing'} onChange={() => setTo('missing')} />
          Who has not had it
        </label>
        <label>
          <input type="radio" name="again-to" checked={to === 'all'} onChange={() => setTo('all')} />
          Everybody it is for; who had it gets it a second time
        </label>
      </fieldset>
      <label>
        Why it is sent again
        <textarea
          rows={2}
          maxLength={500}
          aria-required
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          aria-describedby="again-says"
        />
      </label>
      <p id="again-says" role="status" className="letters-says">
        {says}
      </p>
      <Button disabled={busy} buttonStyle="secondary" onClick={() => void send()}>
        Email this article again
      </Button>
    </details>
  )
}
