/** The places of a thread (`thread_places`): who stands there, and in which order. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

const fromComment = `
  select c.id, c.article_id, c.root::uuid,
    case when c.root is not null then 0 when c.pinned then 2 when c.featured then 1 else 0 end,
    coalesce(c.published_at, c.created_at), coalesce(t.helpful, 0), coalesce(t.helpful, 0), c.answered_by_id,
    c.status <> 'published'
  from comments c left join comment_tallies t on t.comment_id = c.id
  where c.id = $1 and c.article_id is not null
    and (c.status = 'published'
      or (c.root is null and exists (select 1 from thread_places r where r.root_id = c.id)))`

const columns = 'comment_id, article_id, root_id, standing, at, helpful, helpful_announced, answered_by, is_gone'

/**
 * Gives a comment the place it has now, or none; then looks at the one it stands under, which keeps its place for as
 * long as a reply hangs below it. That row is locked: of two replies decided on at once, the later sees the earlier.
 */
export async function keepPlace(req: PayloadRequest, { id, root }: { id: string; root?: string }): Promise<void> {
  if (root) await query(req, 'select 1 from comments where id = $1 for no key update', [root])
  await place(req, id)
  if (root) await place(req, root)
}

async function place(req: PayloadRequest, id: string): Promise<void> {
  const kept = await query(
    req,
    `insert into thread_places (${columns}) ${fromComment}
     on conflict (comment_id) do update set article_id = excluded.article_id, standing = excluded.standing,
       at = excluded.at, answered_by = excluded.answered_by, is_gone = excluded.is_gone
     returning 1`,
    [id],
  )
  if (kept.length === 0) await query(req, 'delete from thread_places where comment_id = $1', [id])
}
