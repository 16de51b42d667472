'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { SendingView } from '../../sendings'

type Props = { issue: string } & Pick<SendingView, 'status' | 'may'>
type Act = keyof SendingView['may']

/** @returns what went wrong, in words; nothing when it is done. */
async function press(issue: string, act: Act): Promise<string | undefined> {
  try {
    const answer = await fetch(`/api/issues/${issue}/${act}`, { method: 'POST' })
    if (answer.ok) return undefined
    const { errors }: { errors?: { message?: string }[] } = await answer.json()
    return errors?.[0]?.message ?? 'It did not work. Please try again.'
  } catch {
    return 'The server did not answer. Please look again before you try once more.'
  }
}

export function SendingButtons({ issue, status, may }: Props) {
  const [says, say] = useState('')
  const [busy, setBusy] = useState(false)
  const on = (act: Act) => async () => {
    setBusy(true)
    const problem = await press(issue, act)
    if (!problem) return window.location.reload()
    say(problem)
    setBusy(false)
  }
  return (
    <>
      <div style={{ display: 'flex', gap: 'var(--base)', flexWrap: 'wrap' }}>
        {may.resume ? (
          <Button disabled={busy} onClick={on('resume')}>
            Go on sending
          </Button>
        ) : null}
        {may.pause ? (
          <Button disabled={busy} buttonStyle="secondary" onClick={on('pause')}>
            Pause
          </Button>
        ) : null}
        {may.cancel ? (
          <Button disabled={busy} buttonStyle="secondary" onClick={on('cancel')}>
            {status === 'waiting' ? 'Do not send it' : 'Cancel what is left'}
          </Button>
        ) : null}
      </div>
      <p role="status">{says}</p>
    </>
  )
}
