import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { reviewersOf } from '@/reviews/queries'

const aWeek = 7 * 24 * 60 * 60 * 1000

/** Opened and left alone: as it was made, nothing in it, and nothing saved since, not even by itself. */
const untouched = `select a.id from articles a
  where a._status = 'draft' and a.created_at < $1
    and concat(a.title, a.standfirst, a.in_short, a.conflicts, a.change_note, a.slug) = ''
    and a.body is null and a.hero_id is null and a.publish_at is null and a.first_published_at is null
    and a.translation_of_id is null
    and not exists (select 1 from articles_rels r where r.parent_id = a.id)
    and not exists (select 1 from revisions r where r.article_id = a.id)
    and (select count(*) from _articles_v v where v.parent_id = a.id) < 2
    and not exists (select 1 from _articles_v v where v.parent_id = a.id and v.updated_at > v.created_at + interval '1 second')`

/**
 * The form makes a draft as soon as “Create new” is pressed, because it saves by itself. Those that nobody wrote into
 * are taken away after a week.
 * @returns ids of what was removed.
 */
export async function removeEmptyDrafts(req: PayloadRequest, now: Date): Promise<string[]> {
  const since = new Date(now.getTime() - aWeek)
  const removed: string[] = []
  for (const { id } of await query<{ id: string }>(req, `${untouched} order by a.id limit 200`, [since])) {
    const isCredited = (await reviewersOf(req, 'article', id)).length > 0
    if (!isCredited && (await removeIfUntouched(req, id, since))) removed.push(id)
  }
  return removed
}

const aWhile = 10 * 60 * 1000

/** The latest draft that this member of staff opened some time ago and wrote nothing into. */
export async function leftEmpty(req: PayloadRequest, staff: string, now: Date): Promise<string | undefined> {
  const before = new Date(now.getTime() - aWhile)
  const [left] = await query<{ id: string }>(
    req,
    `${untouched} and a.created_by = $2 order by a.created_at desc limit 1`,
    [before, staff],
  )
  return left?.id
}

/** Somebody may have come back to it meanwhile: it is held, and looked at again. */
const removeIfUntouched = (req: PayloadRequest, id: string, since: Date) =>
  inTransaction(req, async () => {
    await query(req, 'select 1 from articles where id = $1 for update', [id])
    const [still] = await query(req, `${untouched} and a.id = $2`, [since, id])
    if (!still) return false
    await req.payload.delete({ collection: 'articles', id, overrideAccess: true, req })
    return true
  })
