import type { PayloadRequest } from 'payload'
import { publishDue } from '@/articles/publish'
import { query } from '@/platform/database'
import { makeDigest } from './make-digest'
import { makeLongMissedCorrections } from './missed-corrections'
import { makeLongMissedIssues } from './missed-publications'

export const PAUSED_ALL =
  'Everything was paused from the command line. After a restored backup some readers may have it already: look with the provider, then go on or cancel.'

/**
 * Stops whatever is under way and keeps back what waits, for an operator who has just restored a backup: the database
 * then does not know what left since. Nor does it know of letters that came to be since, and would make them once more
 * by itself: articles whose hour has come, their issues, corrections, the digest. So all of that is made now, and held.
 * @returns how many sendings now stand still.
 */
export async function pauseAllSendings(request: () => Promise<PayloadRequest>, now = new Date()): Promise<number> {
  const before = await stopAll(await request())
  while ((await publishDue(request, now)).length > 0);
  await makeLongMissedIssues(await request(), now)
  await makeLongMissedCorrections(await request(), now)
  await makeDigest(await request(), now)
  return before + (await stopAll(await request()))
}

async function stopAll(req: PayloadRequest): Promise<number> {
  const stopped = await query(
    req,
    `update sendings set reason = $1, status = case status when 'sending' then 'paused' else 'held' end
     where status in ('sending', 'waiting') returning issue_id`,
    [PAUSED_ALL],
  )
  return stopped.length
}
