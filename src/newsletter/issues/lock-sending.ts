import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import type { SendingStatus } from '../statuses'

export type LockedSending = {
  status: SendingStatus
  /** Whether letter and audience are frozen. */
  prepared: boolean
}

/** The sending of an issue, held until the transaction ends. */
export async function lockSending(req: PayloadRequest, issue: string): Promise<LockedSending | undefined> {
  await query(req, 'select from sendings where issue_id = $1 for update', [issue])
  const [row] = await query<LockedSending>(
    req,
    'select status, prepared_at is not null as prepared from sendings where issue_id = $1',
    [issue],
  )
  return row
}
