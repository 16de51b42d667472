'use client'
import { useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import type { IssueProgress } from '../../statistics/issue-progress'
import type { IssueKind } from '../../statuses'
import { EmailAgain } from './email-again'
import { OutcomeOfIssue } from './outcome-of-issue'
import { type PressIssue, press } from './press'
import { ProgressBar } from './progress-bar'
import { ScheduleForm } from './schedule-form'
import { SendingButtons } from './sending-buttons'
import { SendingDetailsBelow } from './sending-details'
import { SAVE_FIRST, standing } from './sending-words'
import { useProgress } from './use-progress'
import { WaitingIssue } from './waiting-issue'

type Props = {
  issue: string
  kind: IssueKind
  article?: string
  initial?: IssueProgress
  /** The publication's. */
  timeZone: string
  undoMinutes: number
}

/** What happens to one issue. It keeps itself up to date; nothing typed beside it is lost to a reload. */
export function SendingPanel({ issue, kind, article, initial, timeZone, undoMinutes }: Props) {
  const { progress, again } = useProgress(issue, initial)
  const [says, say] = useState('')
  const [busy, setBusy] = useState(false)
  const on = async (act: string, body?: Record<string, unknown>) => {
    setBusy(true)
    const { problem } = await press(issue, act, body)
    say(problem ?? '')
    await again()
    setBusy(false)
    return problem === undefined
  }
  // What is frozen cannot be changed any more, so nothing of it waits to be saved.
  const unsaved = useFormModified() && !progress?.sending.frozen
  const times = { busy: busy || unsaved, timeZone, undoMinutes, onPress: on }
  return (
    <section className="field-type letters" aria-labelledby="sending">
      <h2 id="sending">Sending</h2>
      {progress ? <Stage issue={issue} progress={progress} again={again} times={times} /> : null}
      {kind === 'free' && mayBegin(progress) ? (
        <>
          <p>Not sent yet. Save what you wrote, look at the letter below, and then decide when it leaves.</p>
          <ScheduleForm {...times} act="send" />
        </>
      ) : null}
      {progress ? <SendingButtons busy={busy} unsaved={unsaved} sending={progress.sending} onPress={on} /> : null}
      <p role="status" className="letters-says">
        {says || (unsaved ? SAVE_FIRST : '')}
      </p>
      {kind === 'article' && article && progress && mayComeAgain(progress) ? <EmailAgain article={article} /> : null}
    </section>
  )
}

const isOver = ({ sending: { status } }: IssueProgress) =>
  status === 'done' || status === 'cancelled' || status === 'needs_review'

/** One in doubt is not over: its next round would be refused. */
const mayComeAgain = ({ sending: { status } }: IssueProgress) => status === 'done' || status === 'cancelled'

/** A letter of one's own that has no time yet, or was taken back before anybody got it. */
const mayBegin = (progress: IssueProgress | undefined) =>
  !progress || (progress.sending.status === 'cancelled' && progress.sending.prepared === 0)

type Times = { busy: boolean; timeZone: string; undoMinutes: number; onPress: PressIssue }

type StageProps = { issue: string; progress: IssueProgress; again: () => Promise<void>; times: Times }

function Stage({ issue, progress, again, times }: StageProps) {
  const { sending, counts, details } = progress
  const { status, reason, prepared } = sending
  return (
    <>
      {status === 'waiting' ? (
        <WaitingIssue sending={sending} {...times} onOver={again} />
      ) : (
        <p className="letters-standing">{standing(sending)}</p>
      )}
      {reason ? <p>{reason}</p> : null}
      {prepared > 0 && !isOver(progress) ? <ProgressBar {...progress} /> : null}
      {counts && isOver(progress) ? <OutcomeOfIssue counts={counts} sending={sending} /> : null}
      {details ? <SendingDetailsBelow issue={issue} {...details} onDecided={again} /> : null}
    </>
  )
}
