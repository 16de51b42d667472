/** The lanes of the queue: what needs somebody, as filters with their counts. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { type QueueLane, queueLanes } from './statuses'

const isQuestion = `c.kind = 'question'`
const waits = `c.status = 'pending' and c.lane is distinct from 'spam'`

/** What belongs to a lane, of `comments c`. What no triage has seen goes by its kind. */
export const belongs: Readonly<Record<QueueLane, string>> = {
  waiting: waits,
  clinician: `${waits} and (c.lane = 'clinician' or c.lane is null and ${isQuestion})`,
  chat: `${waits} and (c.lane = 'chat' or c.lane is null and not (${isQuestion}))`,
  spam: `(c.status = 'spam' or c.status = 'pending' and c.lane = 'spam')`,
  reported: `c.status in ('published', 'hidden')
    and c.id in (select r.comment_id from comment_reports r where r.settled_at is null)`,
  unanswered: `c.status = 'published' and ${isQuestion} and c.answered_by_id is null and c.merged_into_id is null
    and not exists (select 1 from comments a
      where a.parent_id = c.id and a.status = 'published' and a.answered_by_id is not null)
    and not exists (select 1 from questions_rels l join questions q on q.id = l.parent_id
      where l.comments_id = c.id and q._status = 'published')`,
}

/** How many stand in each lane; each counted by itself, from its own small side. */
export async function countsOfLanes(req: PayloadRequest): Promise<Record<QueueLane, number>> {
  const columns = queueLanes.map((lane) => `(select count(*) from comments c where ${belongs[lane]})::int as ${lane}`)
  const [row] = await query<Record<QueueLane, number>>(req, `select ${columns.join(', ')}`)
  return row ?? { waiting: 0, clinician: 0, chat: 0, spam: 0, reported: 0, unanswered: 0 }
}
