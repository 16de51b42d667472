import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

export const PAUSED_ALL =
  'Everything was paused from the command line. After a restored backup some readers may have it already: look with the provider, then go on or cancel.'

/**
 * Stops whatever is under way and keeps back what waits, for an operator who has just restored a backup: the database
 * then does not know what left since. @returns how many sendings now stand still.
 */
export async function pauseAllSendings(req: PayloadRequest): Promise<number> {
  const stopped = await query(
    req,
    `update sendings set reason = $1, status = case status when 'sending' then 'paused' else 'held' end
     where status in ('sending', 'waiting') returning issue_id`,
    [PAUSED_ALL],
  )
  return stopped.length
}
