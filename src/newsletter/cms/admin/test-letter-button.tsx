'use client'
import { Button, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { press } from './press'
import { SAVE_FIRST } from './sending-words'

/** Sends the letter to whoever presses, and says where it went. */
export function TestLetterButton({ issue, frozen }: { issue: string; frozen: boolean }) {
  const unsaved = useFormModified() && !frozen
  const [says, say] = useState('')
  const [busy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    say('')
    const { problem } = await press(issue, 'test-letter')
    say(problem ?? 'It is on its way to your own address, the one you sign in with. Nobody else gets it.')
    setBusy(false)
  }
  return (
    <div className="letters-test">
      <Button disabled={busy || unsaved} buttonStyle="secondary" onClick={() => void send()}>
        Send me a test letter
      </Button>
      <p role="status" className="letters-says">
        {unsaved ? SAVE_FIRST : says}
      </p>
    </div>
  )
}
