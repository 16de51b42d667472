import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import type { SendingState } from './edit-rules'

/** How the sending of an issue stands, without waiting for whoever changes it just now. */
export async function sendingState(req: PayloadRequest, issue: string): Promise<SendingState | undefined> {
  const [row] = await query<SendingState>(
    req,
    'select status, prepared_at is not null as frozen from sendings where issue_id = $1',
    [issue],
  )
  return row
}

/** The same, held until the transaction ends. */
export async function lockSending(req: PayloadRequest, issue: string): Promise<SendingState | undefined> {
  await query(req, 'select from sendings where issue_id = $1 for update', [issue])
  return sendingState(req, issue)
}
