'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { ReachOfRound } from '../../issues/email-again'
import { lookAny, pressAny } from './press'
import { readers } from './sending-words'

/** A further round of an article's letter: who decides it says why, and to whom it goes. */
export function EmailAgain({ article }: { article: string }) {
  const [to, setTo] = useState<'missing' | 'all'>('missing')
  const [reason, setReason] = useState('')
  const [says, say] = useState('')
  const [busy, setBusy] = useState(false)
  const [reach, setReach] = useState<ReachOfRound>()
  const look = async () => {
    const seen = await lookAny<ReachOfRound>(`again?article=${article}`)
    if (seen.problem === undefined) setReach(seen.done)
  }
  const send = async () => {
    setBusy(true)
    const pressed = await pressAny<{ issue: string }>('again', { article, to, reason })
    if (pressed.problem === undefined) return window.location.assign(`/admin/collections/issues/${pressed.done.issue}`)
    say(pressed.problem)
    setBusy(false)
  }
  return (
    <details className="letters-again" onToggle={({ currentTarget }) => currentTarget.open && void look()}>
      <summary>Email this again</summary>
      <p>A new letter about the same article, as it is now. It waits for the time to undo like every other.</p>
      <fieldset>
        <legend>To whom</legend>
        <label>
          <input type="radio" name="again-to" checked={to === 'missing'} onChange={() => setTo('missing')} />
          Who has not had it{reach ? `: ${readers(reach.missing)}` : ''}
        </label>
        <label>
          <input type="radio" name="again-to" checked={to === 'all'} onChange={() => setTo('all')} />
          Everybody it is for; who had it gets it a second time{reach ? `: ${readers(reach.all)}` : ''}
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
        {says || whyNot(reach, to)}
      </p>
      <Button disabled={busy || reach?.open} buttonStyle="secondary" onClick={() => void send()}>
        Email this article again
      </Button>
    </details>
  )
}

/** What speaks against pressing, as far as is known. */
export function whyNot(reach: ReachOfRound | undefined, to: 'missing' | 'all'): string {
  if (reach?.open) return 'A letter about this article is not over yet. There is no other until it is.'
  return reach?.[to] === 0 ? 'As things are, nobody would get it.' : ''
}
