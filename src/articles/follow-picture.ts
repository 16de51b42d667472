import type { PayloadRequest } from 'payload'
import { announce } from '@/platform/changes'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { appendRevision } from './ledger'
import { publicState } from './public-state'
import { tagsOfChange } from './shown-change'
import { textOfArticle } from './text-of-article'

/**
 * A picture's file and description are part of what readers read. When one changes in the library, every published
 * article that shows it gets a new entry in the ledger.
 */
export async function ledgerFollowsPicture(req: PayloadRequest, picture: string, now: Date): Promise<void> {
  const rows = await query<{ id: string }>(
    req,
    `select id from articles where _status = 'published' and (hero_id = $1 or body::text like '%' || $1::text || '%')`,
    [picture],
  )
  for (const { id } of rows.length > 0 ? rows : await everyPublished(req, picture))
    await inTransaction(req, () => follow(req, id, now))
}

/** A picture that was deleted leaves no trace in the rows that showed it, so each article is looked at. */
async function everyPublished(req: PayloadRequest, picture: string): Promise<{ id: string }[]> {
  const [still] = await query(req, 'select 1 from media where id = $1', [picture])
  return still ? [] : query<{ id: string }>(req, `select id from articles where _status = 'published'`)
}

async function follow(req: PayloadRequest, id: string, now: Date): Promise<void> {
  await query(req, 'select 1 from articles where id = $1 for update', [id])
  const state = await publicState(req, id)
  if (!state?.published) return
  const doc = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!doc) return
  const revision = await appendRevision(
    req,
    id,
    await textOfArticle(req, doc),
    'A picture or its description changed.',
    now,
  )
  if (revision)
    await announce(req, {
      room: 'articles',
      document: id,
      what: 'article-changed',
      tags: await tagsOfChange(req, id, state, state),
    })
}
