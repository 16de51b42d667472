'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { SendingView } from '../../issues/sendings'
import type { PressIssue } from './press'
import { number, readers } from './sending-words'

type Props = {
  busy: boolean
  unsaved: boolean
  sending: Pick<SendingView, 'status' | 'may' | 'frozen' | 'accepted' | 'prepared'>
  onPress: PressIssue
}

export function SendingButtons({ busy, unsaved, sending, onPress }: Props) {
  const [asking, ask] = useState(false)
  const { may, frozen } = sending
  if (!may.resume && !may.pause && !may.cancel) return null
  if (asking && may.cancel) {
    const answer = (act?: 'cancel') => () => {
      ask(false)
      if (act) void onPress(act)
    }
    return <CancelQuestion busy={busy} sending={sending} onYes={answer('cancel')} onNo={answer()} />
  }
  return (
    <div className="letters-buttons">
      {may.resume ? (
        <Button disabled={busy || unsaved} onClick={() => void onPress('resume')}>
          Go on sending
        </Button>
      ) : null}
      {may.pause ? (
        <Button disabled={busy} buttonStyle="secondary" onClick={() => void onPress('pause')}>
          Pause
        </Button>
      ) : null}
      {may.cancel ? (
        <Button disabled={busy} buttonStyle="secondary" onClick={() => (frozen ? ask(true) : void onPress('cancel'))}>
          {cancelWords(sending.status)}
        </Button>
      ) : null}
    </div>
  )
}

type QuestionProps = Pick<Props, 'busy' | 'sending'> & { onYes: () => void; onNo: () => void }

/** What has left cannot be taken back, so it is said before the rest is given up; the number goes on counting. */
export function CancelQuestion({ busy, sending: { accepted, prepared, status }, onYes, onNo }: QuestionProps) {
  return (
    <fieldset>
      <legend>{cancelWords(status)}?</legend>
      <p>
        {number(accepted)} of {readers(prepared)} have it already and keep it. Nobody else gets it, and this sending
        cannot go on again.
      </p>
      <div className="letters-buttons">
        <Button disabled={busy} onClick={onYes}>
          Yes, give up the rest
        </Button>
        <Button disabled={busy} buttonStyle="secondary" onClick={onNo}>
          No
        </Button>
      </div>
    </fieldset>
  )
}

function cancelWords(status: SendingView['status']): string {
  if (status === 'waiting') return 'Do not send it'
  return status === 'needs_review' ? 'Leave it as it is and close it' : 'Cancel what is left'
}
