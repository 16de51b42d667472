'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { ChunkDecision } from '../../issues/rules'
import { press } from './press'

type Props = { issue: string; chunk: number; about: string; onDecided: () => Promise<void> }

/** What a person can say of letters in doubt. `about` tells a screen reader which of several lines a button is for. */
export function DecisionButtons({ issue, chunk, about, onDecided }: Props) {
  const [says, say] = useState('')
  const [busy, setBusy] = useState(false)
  const decide = (decision: ChunkDecision) => async () => {
    setBusy(true)
    const { problem } = await press(issue, `chunks/${chunk}/${decision}`)
    say(problem ?? '')
    await onDecided()
    setBusy(false)
  }
  return (
    <>
      <div className="letters-buttons">
        <Button
          disabled={busy}
          buttonStyle="secondary"
          onClick={decide('count-as-sent')}
          aria-label={`Count as sent: ${about}`}
        >
          Count as sent
        </Button>
        <Button
          disabled={busy}
          buttonStyle="secondary"
          onClick={decide('send-again')}
          aria-label={`Not sent, send again: ${about}`}
        >
          Not sent, send again
        </Button>
      </div>
      <p role="status">{says}</p>
    </>
  )
}
