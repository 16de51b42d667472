/** Postgres is restarted while letters are under way: some chunks wait for it, and the provider keeps its answers back. */
import { setTimeout as pause } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import type { Plan } from './fault-plan'
import { progressOf, tend } from './fault-progress'
import type { Run } from './fault-run'
import type { Restart } from './restartable-database'

/** What is counted when it was met; the way it was done follows. */
export const RESTARTED = 'Postgres restarted in the middle'
const MOST_MS = 15_000

export const restartOf = ({ deeds }: Plan) => deeds.find(({ deed }) => deed.startsWith('restart'))

/** As many chunks as come before the restart may go; the others wait until it is about to happen. */
export async function keepChunksBack(req: PayloadRequest, issue: string, plan: Plan): Promise<void> {
  const restart = restartOf(plan)
  if (!restart) return
  await query(
    req,
    `update chunks set not_before = now() + interval '1 hour'
     where issue_id = $1 and no > (select ceil(count(*) * $2::float8) from chunks where issue_id = $1)`,
    [issue, restart.at],
  )
}

/** Lets all go that was kept back. */
export async function letChunksGo({ lane, issue }: Run): Promise<void> {
  await lane.sql(
    `update chunks set not_before = now()
     where issue_id = $1 and settled_at is null and not_before > now() + interval '30 minutes'`,
    [issue],
  )
}

/** Counts as met only when requests and chunks were open at the moment before. */
export async function restartPostgres(run: Run, mode: Restart): Promise<void> {
  const { answers } = run.lane
  try {
    await run.restart(mode, async () => {
      run.restarted = true
      answers.hold()
      await letChunksGo(run)
      await untilUnderWay(run)
      const [{ open, letters }, requests] = [await progressOf(run), answers.waiting()]
      if (open === 0 || requests === 0) return
      run.meet(`${RESTARTED}: ${mode}`)
      run.meet('open at a restart: requests', requests)
      run.meet('open at a restart: chunks', open)
      run.meet('open at a restart: letters', letters)
    })
  } finally {
    answers.letGo()
  }
}

async function untilUnderWay(run: Run): Promise<void> {
  const end = performance.now() + MOST_MS
  while (run.lane.answers.waiting() === 0 && performance.now() < end) {
    const { open } = await tend(run)
    if (open === 0) return
    await pause(20)
  }
  // Others are about to ask, too.
  await pause(100)
}
