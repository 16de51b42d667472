import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

export type Waiting = {
  /** Sent and not yet read. */
  pending: number
  /** Of these, what a code holds for danger. */
  dangers: number
  /** Of these, what seems to be a question. */
  questions: number
  /** Questions that readers can see and nobody of the staff has answered. */
  unanswered: number
}

/** What readers wait for. Counts only: no words of theirs. */
export async function waiting(req: PayloadRequest): Promise<Waiting> {
  const [row] = await query<Waiting>(
    req,
    `select count(*) filter (where status = 'pending')::int as pending,
       count(*) filter (where status = 'pending' and kind = 'question')::int as questions,
       count(*) filter (where status = 'pending' and held_for ~ '(^| )danger:')::int as dangers,
       count(*) filter (where status = 'published' and kind = 'question' and answered_by_id is null and not exists (
         select 1 from comments a where a.parent_id = c.id and a.status = 'published' and a.answered_by_id is not null
       ))::int as unanswered
     from comments c where status in ('pending', 'published')`,
  )
  return row ?? { pending: 0, dangers: 0, questions: 0, unanswered: 0 }
}
