/** How far a sending has come, and what an editor does when it stands still. */
import { resumeSending } from '@/newsletter/issues/resume-sending'
import { patiently } from './fault-lane'
import type { Run } from './fault-run'
import { keepSendersAlive } from './fault-senders'

export type Progress = { status: string; reason: string | null; open: number; total: number; letters: number }

/** `open` and `letters`: chunks that machines still have to do with, and the letters in them. */
export async function progressOf({ lane: { sql }, issue }: Run): Promise<Progress> {
  const [row] = await sql<Progress>(
    `with open as (select no from chunks where issue_id = $1 and settled_at is null and status <> 'needs_review')
     select status, reason, (select count(*)::int from open) as open,
       (select count(*)::int from chunks where issue_id = $1) as total,
       (select count(*)::int from deliveries
        where issue_id = $1 and status = 'prepared' and chunk_no in (select no from open)) as letters
     from sendings where issue_id = $1`,
    [issue],
  )
  if (!row) throw new Error('The sending is gone')
  return row
}

/** A refusal for all is for an editor to see and to go on after. */
export async function goOn(run: Run, reason: string | null): Promise<void> {
  const { house } = run.lane
  const result = await patiently(async () => resumeSending(await house.system(), { issue: run.issue }))
  run.meet('gone on by an editor')
  if (!result.ok || !reason) run.wrong.push(`paused (${reason}), and not to be resumed`)
}

/** What somebody does who looks after a sending. @returns how far it is, and whether a sender died by itself. */
export async function tend(run: Run): Promise<Progress & { died: boolean }> {
  const progress = await progressOf(run)
  const died = await keepSendersAlive(run)
  if (progress.status === 'paused') await goOn(run, progress.reason)
  return { ...progress, died }
}
