/** Where the words of readers are quoted, and whether they let us. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { contentHash } from '@/text/hash'
import { mayBeQuoted } from './rules'
import type { CommentStatus } from './statuses'

type Leave = { id: string; status: CommentStatus; staff: boolean; allowed: boolean }

/**
 * Of these comments, the ones whose writer has not said that we may quote them. None of the others can take their leave
 * back until the transaction ends.
 */
export async function withoutLeave(req: PayloadRequest, comments: readonly string[]): Promise<string[]> {
  const rows = await query<Leave>(
    req,
    `select id, status, answered_by_id is not null as staff, may_be_quoted_at is not null as allowed
     from comments where id = any($1::uuid[]) order by id for share`,
    [comments],
  )
  const allowed = new Set(rows.filter((row) => row.allowed && mayBeQuoted(row).ok).map(({ id }) => id))
  return comments.filter((id) => !allowed.has(id))
}

/** What an address of a page is known by once it was taken back. */
export const slugHash = (slug: string): string => contentHash(slug)

/**
 * A page was published: notes whose words it quotes.
 * @param reworded whether it asks something else than before: then nobody else's words are left in it.
 */
export async function noteQuotes(
  req: PayloadRequest,
  page: { id: string; language: string; slug: string; comments: readonly string[]; reworded: boolean },
): Promise<void> {
  const { id, language, slug, comments, reworded } = page
  await query(
    req,
    `insert into quoted_questions (comment_id, place_kind, place_id) select c, 'question', $1 from unnest($2::uuid[]) c
     on conflict (comment_id, place_kind, place_id, reference) do update set withdrawn_at = null`,
    [id, comments],
  )
  await query(
    req,
    `delete from quoted_questions where place_kind = 'question' and place_id = $1 and comment_id <> all($2::uuid[])
       and ($3 or withdrawn_at is not null)`,
    [id, comments, reworded],
  )
  await query(req, 'delete from withdrawn_questions where language = $1 and slug = $2', [language, slugHash(slug)])
}

/** A page was deleted: it quotes nobody. */
export async function forgetQuotes(req: PayloadRequest, id: string): Promise<void> {
  await query(req, `delete from quoted_questions where place_kind = 'question' and place_id = $1`, [id])
}

/** Whether an answer stood at this address until its asker took their words back. */
export async function wasTakenBack(req: PayloadRequest, language: string, slug: string): Promise<boolean> {
  const rows = await query(req, 'select 1 from withdrawn_questions where language = $1 and slug = $2', [
    language,
    slugHash(slug),
  ])
  return rows.length > 0
}

/** Whether a page, a draft or an article quotes this comment. */
export async function isQuoted(req: PayloadRequest, comment: string): Promise<boolean> {
  const rows = await query(
    req,
    `select 1 from quoted_questions where comment_id = $1 and withdrawn_at is null
     union all select 1 from questions_rels where comments_id = $1 and path = 'comments' limit 1`,
    [comment],
  )
  return rows.length > 0
}
