/** Staff are told when something that waits may speak of danger: a letter with a link, without a word of the reader’s. */
import type { PayloadRequest } from 'payload'
import { postLetter } from '@/mailroom/post-letter'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { mailboxesIn } from '@/staff/mailboxes'
import { dangerLetter } from './letters'
import { noteInLog } from './moderation-log'

/** At most one letter in so many minutes; whatever comes meanwhile stands in the next one. */
const MINUTES = 15

/** Work of the queues `discussion-danger`; doing it again tells of nothing again. @returns of how many items was told. */
export const tellOfDanger = (req: PayloadRequest, now = new Date()): Promise<number> =>
  inTransaction(req, async () => {
    await query(req, `select pg_advisory_xact_lock(hashtextextended('discussion-danger', 0))`)
    if (await wasToldLately(req, now)) return 0
    const untold = await untoldOf(req)
    const [first] = untold
    if (!first) return 0
    const letter = await dangerLetter(req)
    for (const { id, email } of await mailboxesIn(req, 'administrator', 'editor', 'moderator'))
      await postLetter(req, { kind: 'staff-notice', uniqueKey: `danger:${first}:${id}`, to: email, ...letter })
    for (const comment of untold) await noteInLog(req, { comment, action: 'staff-told' })
    return untold.length
  })

async function wasToldLately(req: PayloadRequest, now: Date): Promise<boolean> {
  const rows = await query(req, `select 1 from moderation_log where action = 'staff-told' and at > $1 limit 1`, [
    new Date(now.getTime() - MINUTES * 60_000),
  ])
  return rows.length > 0
}

async function untoldOf(req: PayloadRequest): Promise<string[]> {
  const rows = await query<{ id: string }>(
    req,
    `select c.id from comments c where c.status = 'pending' and c.held_for ~ '(^| )danger:'
       and not exists (select 1 from moderation_log l where l.comment_id = c.id and l.action = 'staff-told')
     order by c.created_at, c.id limit 500`,
  )
  return rows.map(({ id }) => id)
}
