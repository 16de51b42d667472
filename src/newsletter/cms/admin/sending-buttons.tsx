'use client'
import { Button } from '@payloadcms/ui'
import type { SendingView } from '../../issues/sendings'
import type { PressIssue } from './press'

type Props = { busy: boolean; onPress: PressIssue } & Pick<SendingView, 'status' | 'may'>

export function SendingButtons({ busy, status, may, onPress }: Props) {
  if (!may.resume && !may.pause && !may.cancel) return null
  return (
    <div className="letters-buttons">
      {may.resume ? (
        <Button disabled={busy} onClick={() => void onPress('resume')}>
          Go on sending
        </Button>
      ) : null}
      {may.pause ? (
        <Button disabled={busy} buttonStyle="secondary" onClick={() => void onPress('pause')}>
          Pause
        </Button>
      ) : null}
      {may.cancel ? (
        <Button disabled={busy} buttonStyle="secondary" onClick={() => void onPress('cancel')}>
          {cancelWords(status)}
        </Button>
      ) : null}
    </div>
  )
}

function cancelWords(status: SendingView['status']): string {
  if (status === 'waiting') return 'Do not send it'
  return status === 'needs_review' ? 'Leave it as it is and close it' : 'Cancel what is left'
}
