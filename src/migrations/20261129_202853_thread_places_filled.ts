/** Gives every comment that stands in a thread its place there. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    insert into thread_places (comment_id, article_id, root_id, standing, at, helpful, helpful_announced, answered_by, is_gone)
    select c.id, c.article_id, c.root::uuid,
      case when c.root is not null then 0 when c.pinned then 2 when c.featured then 1 else 0 end,
      coalesce(c.published_at, c.created_at), coalesce(t.helpful, 0), coalesce(t.helpful, 0), c.answered_by_id,
      c.status <> 'published'
    from comments c left join comment_tallies t on t.comment_id = c.id
    where c.article_id is not null and (c.status = 'published' or (c.root is null and exists (
      select 1 from comments r where r.root = c.id::text and r.status = 'published')))
    on conflict (comment_id) do nothing`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`delete from thread_places`)
}
