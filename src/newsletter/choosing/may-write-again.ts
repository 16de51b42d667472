import type { PayloadRequest } from 'payload'
import type { LetterKind } from '@/mailroom/letter-kinds'
import { query } from '@/platform/database'

const MOST_A_DAY = 3

/** Whether one more letter of this kind may go to a mailbox: one in ten minutes, three a day. Asked under its lock. */
export async function mayWriteAgain(req: PayloadRequest, kind: LetterKind, mailbox: string): Promise<boolean> {
  const [sent] = await query<{ recent: number; day: number }>(
    req,
    `select count(*) filter (where created_at > now() - interval '10 minutes')::int as recent, count(*)::int as day
     from letters where mailbox_hmac = $1 and kind = $2 and created_at > now() - interval '24 hours'`,
    [mailbox, kind],
  )
  return sent?.recent === 0 && sent.day < MOST_A_DAY
}
