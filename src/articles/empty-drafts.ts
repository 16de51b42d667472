import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { reviewersOf } from '@/reviews/queries'

const aDay = 24 * 60 * 60 * 1000

/** Opened and left alone: as it was made, nothing in it, and nothing saved since, not even by itself. */
const untouched = `select a.id from articles a
  where a._status = 'draft' and a.created_at < $1
    and coalesce(a.title, a.standfirst, a.in_short, a.conflicts, a.change_note, a.slug, '') = ''
    and a.body is null and a.hero_id is null and a.publish_at is null and a.first_published_at is null
    and not exists (select 1 from articles_rels r where r.parent_id = a.id)
    and not exists (select 1 from revisions r where r.article_id = a.id)
    and (select count(*) from _articles_v v where v.parent_id = a.id) < 2`

/**
 * The form makes a draft as soon as “Create new” is pressed, because it saves by itself. Those that nobody wrote into
 * are taken away after a day.
 * @returns ids of what was removed.
 */
export async function removeEmptyDrafts(req: PayloadRequest, now: Date): Promise<string[]> {
  const since = new Date(now.getTime() - aDay)
  const removed: string[] = []
  for (const { id } of await query<{ id: string }>(req, `${untouched} order by a.id limit 200`, [since])) {
    const isCredited = (await reviewersOf(req, 'article', id)).length > 0
    if (!isCredited && (await removeIfUntouched(req, id, since))) removed.push(id)
  }
  return removed
}

/** Somebody may have come back to it meanwhile: it is held, and looked at again. */
const removeIfUntouched = (req: PayloadRequest, id: string, since: Date) =>
  inTransaction(req, async () => {
    const [still] = await query(req, `${untouched} and a.id = $2 for update of a`, [since, id])
    if (!still) return false
    await req.payload.delete({ collection: 'articles', id, overrideAccess: true, req })
    return true
  })
