'use client'
import { useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { beginsAnew } from '../../issues/edit-rules'
import type { IssueProgress } from '../../statistics/issue-progress'
import type { IssueKind } from '../../statuses'
import { EmailAgain } from './email-again'
import { useNews } from './issue-news'
import { OutcomeOfIssue } from './outcome-of-issue'
import { type PressIssue, press } from './press'
import { ProgressBar } from './progress-bar'
import { ScheduleForm } from './schedule-form'
import { SendingButtons } from './sending-buttons'
import { SendingDetailsBelow } from './sending-details'
import { SAVE_FIRST, standing, TOO_LATE } from './sending-words'
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
  /** Whether the way of sending tells what mailboxes did. */
  reports: boolean
}

/** What happens to one issue. It keeps itself up to date; nothing typed beside it is lost to a reload. */
export function SendingPanel({ issue, kind, article, initial, timeZone, undoMinutes, reports }: Props) {
  const { progress, again } = useProgress(issue, kind, initial)
  const { stop = '' } = useNews(issue, {})
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
  const modified = useFormModified()
  const unsaved = modified && !progress?.sending.frozen
  const said = says || (unsaved ? SAVE_FIRST : modified ? TOO_LATE : '')
  const stays = mayStillLeave(progress) && stop ? `It cannot leave like this. ${stop}` : ''
  const times = { busy: busy || unsaved, timeZone, undoMinutes, onPress: on }
  return (
    <section className="field-type letters" aria-labelledby="sending">
      <h2 id="sending">Sending</h2>
      {progress ? <Stage issue={issue} progress={progress} again={again} times={times} reports={reports} /> : null}
      {mayBegin(kind, progress) ? (
        <>
          <p>{progress ? ANEW : NOT_YET}</p>
          <ScheduleForm {...times} act="send" />
        </>
      ) : null}
      {progress ? <SendingButtons busy={busy} unsaved={unsaved} sending={progress.sending} onPress={on} /> : null}
      <p role="status" className="letters-says">
        {said || stays}
      </p>
      {kind === 'article' && article && progress && mayComeAgain(progress) ? <EmailAgain article={article} /> : null}
    </section>
  )
}

/** Also where a person has to look: nothing goes on by itself. */
const standsStill = ({ sending: { status } }: IssueProgress) =>
  status === 'done' || status === 'cancelled' || status === 'needs_review'

/** One in doubt is not over: its next round would be refused. */
const mayComeAgain = ({ sending: { status } }: IssueProgress) => status === 'done' || status === 'cancelled'

const NOT_YET = 'Not sent yet. Save what you wrote, look at the letter below, and then decide when it leaves.'
const ANEW = 'It can be sent after all. Look at the letter below, and then decide when it leaves.'

/** A letter of one's own that has no time yet, or what was taken back before anybody got it. */
const mayBegin = (kind: IssueKind, progress: IssueProgress | undefined) =>
  progress ? beginsAnew(kind, progress.sending) : kind === 'free'

/** One that is held says its reason already. */
const mayStillLeave = (progress: IssueProgress | undefined) =>
  !progress || (!progress.sending.frozen && progress.sending.status !== 'held' && progress.sending.status !== 'done')

type Times = { busy: boolean; timeZone: string; undoMinutes: number; onPress: PressIssue }

type StageProps = { issue: string; progress: IssueProgress; again: () => Promise<void>; times: Times; reports: boolean }

function Stage({ issue, progress, again, times, reports }: StageProps) {
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
      {prepared > 0 && !standsStill(progress) ? <ProgressBar {...progress} /> : null}
      {counts && standsStill(progress) ? <OutcomeOfIssue counts={counts} reports={reports} sending={sending} /> : null}
      {details ? <SendingDetailsBelow issue={issue} {...details} onDecided={again} /> : null}
    </>
  )
}
