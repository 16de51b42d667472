import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'

const aWeek = 7 * 24 * 60 * 60 * 1000

/** Opened and left alone: as it was made, nothing in it, and nothing saved since, not even by itself. */
const untouched = `select q.id from questions q
  where q._status = 'draft' and q.created_at < $1 and concat(q.title, q.details, q.slug) = ''
    and q.answer is null and q.answered_by_id is null and q.article_id is null and q.replaced_by_id is null
    and not exists (select 1 from questions_rels r where r.parent_id = q.id)
    and (select count(*) from _questions_v v where v.parent_id = q.id) < 2
    and not exists (select 1 from _questions_v v where v.parent_id = q.id and v.updated_at > v.created_at + interval '1 second')`

/** Drafts of answers that were opened and left alone for a week. @returns ids of what was removed. */
export async function removeEmptyQuestions(req: PayloadRequest, now: Date): Promise<string[]> {
  const since = new Date(now.getTime() - aWeek)
  const removed: string[] = []
  for (const { id } of await query<{ id: string }>(req, `${untouched} order by q.id limit 200`, [since]))
    if (await removeIfUntouched(req, id, since)) removed.push(id)
  return removed
}

const removeIfUntouched = (req: PayloadRequest, id: string, since: Date) =>
  inTransaction(req, async () => {
    await query(req, 'select 1 from questions where id = $1 for update', [id])
    const [still] = await query(req, `${untouched} and q.id = $2`, [since, id])
    if (!still) return false
    await req.payload.delete({ collection: 'questions', id, overrideAccess: true, req })
    return true
  })
