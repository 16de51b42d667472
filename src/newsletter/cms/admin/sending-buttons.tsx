'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { SendingView } from '../../issues/sendings'
import { press } from './press'

type Props = { issue: string } & Pick<SendingView, 'status' | 'may'>
type Act = keyof SendingView['may']

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
            {cancelWords(status)}
          </Button>
        ) : null}
      </div>
      <p role="status">{says}</p>
    </>
  )
}

function cancelWords(status: SendingView['status']): string {
  if (status === 'waiting') return 'Do not send it'
  return status === 'needs_review' ? 'Leave it as it is and close it' : 'Cancel what is left'
}
