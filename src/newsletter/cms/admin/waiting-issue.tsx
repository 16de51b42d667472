'use client'
import { Button } from '@payloadcms/ui'
import type { SendingView } from '../../issues/sendings'
import { inWords } from '../../wall-time'
import { Countdown } from './countdown'
import type { PressIssue } from './press'
import { ScheduleForm } from './schedule-form'
import { undoWords } from './sending-words'

type Props = {
  sending: SendingView
  busy: boolean
  timeZone: string
  undoMinutes: number
  onPress: PressIssue
  onOver: () => Promise<void>
}

/** An issue that has its time: how long one can still undo it, and how to give it another. */
export function WaitingIssue({ sending, onOver, ...times }: Props) {
  const { notBefore, secondsLeft } = sending
  const { busy, undoMinutes, onPress } = times
  const timeZone = sending.timeZone ?? times.timeZone
  const isFar = secondsLeft > undoMinutes * 60 + 60
  if (secondsLeft === 0) return <p className="letters-standing">It is due, and is being prepared.</p>
  const soon = () => ({ at: new Date(Date.now() + undoMinutes * 60_000).toISOString(), timeZone })
  return (
    <>
      <p className="letters-standing">
        It leaves in <Countdown seconds={secondsLeft} onOver={() => void onOver()} />. Until then you can undo it.
      </p>
      <p>
        <time dateTime={notBefore}>{inWords(new Date(notBefore), timeZone)}</time>
      </p>
      {isFar ? (
        <Button disabled={busy} buttonStyle="secondary" onClick={() => void onPress('schedule', soon())}>
          {undoMinutes > 0 ? `Send it now, after ${undoWords(undoMinutes)} to undo` : 'Send it now'}
        </Button>
      ) : null}
      <details>
        <summary>Choose another time</summary>
        <ScheduleForm {...times} timeZone={timeZone} act="schedule" at={notBefore} />
      </details>
    </>
  )
}
