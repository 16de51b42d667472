import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import type { SendingStatus } from './statuses'

export type LockedSending = {
  status: SendingStatus
  /** Whether letter and audience are frozen. */
  prepared: boolean
  /** Chunks that were begun and whose outcome is not recorded yet. */
  inDoubt: number
}

/** The sending of an issue, held until the transaction ends. */
export async function lockSending(req: PayloadRequest, issue: string): Promise<LockedSending | undefined> {
  await query(req, 'select from sendings where issue_id = $1 for update', [issue])
  const [row] = await query<LockedSending>(
    req,
    `select status, prepared_at is not null as prepared,
       (select count(*)::int from chunks
        where issue_id = sending.issue_id and status in ('pending', 'sealed', 'unknown') and first_attempt_at is not null) as "inDoubt"
     from sendings sending where issue_id = $1`,
    [issue],
  )
  return row
}
