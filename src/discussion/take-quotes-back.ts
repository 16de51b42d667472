import type { PayloadRequest } from 'payload'
import { articleTag } from '@/articles/tags'
import { announce } from '@/platform/changes'
import { query } from '@/platform/database'
import { quoteTag } from './tags'
import { takePageBack } from './take-page-back'

/**
 * Takes a comment's words from every place that quotes them, in the caller's transaction, which holds the comment: pages
 * of answers go off the site, and where an article quotes them it says that they were taken back. Twice is once.
 */
export async function takeQuotesBack(req: PayloadRequest, comment: string): Promise<void> {
  for (const page of await pagesQuoting(req, comment)) await takePageBack(req, page, comment)
  const places = await query<{ kind: string; place: string; reference: string }>(
    req,
    `update quoted_questions set withdrawn_at = now(), salt = null where comment_id = $1 and withdrawn_at is null
     returning place_kind as kind, place_id as place, reference`,
    [comment],
  )
  const tags = places
    .filter(({ kind }) => kind === 'article')
    .flatMap(({ place, reference }) => [articleTag(place), quoteTag(reference)])
  if (tags.length > 0) await announce(req, { room: 'discussion', document: comment, what: 'changed', tags })
}

/** Pages whose wording is, or was until somebody unlinked it, this comment's; drafts and old versions too. */
async function pagesQuoting(req: PayloadRequest, comment: string): Promise<string[]> {
  const rows = await query<{ id: string }>(
    req,
    `select q.id from questions q where q.id in (
       select parent_id from questions_rels where comments_id = $1 and path = 'comments'
       union select v.parent_id from _questions_v v join _questions_v_rels r on r.parent_id = v.id
         where r.comments_id = $1 and r.path = 'version.comments'
       union select place_id from quoted_questions
         where comment_id = $1 and place_kind = 'question' and withdrawn_at is null
     ) order by q.id`,
    [comment],
  )
  return rows.map(({ id }) => id)
}
