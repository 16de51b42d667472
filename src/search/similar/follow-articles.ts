import type { PayloadRequest } from 'payload'
import { announce } from '@/platform/changes'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { similarTag } from '../tags'
import { keepLists } from './keep-lists'
import { keepNear } from './keep-near'
import { keepTerms } from './keep-terms'

/** How rare a word is changes with every article of a small publication, so all of it is looked at again. */
const SMALL = 100
/** In one transaction. */
export const AT_ONCE = 100

/** One at a time: what is near to one article is also the other's. */
export const takeTurns = (req: PayloadRequest) => query(req, `select pg_advisory_xact_lock(hashtext('search-similar'))`)

export async function announceLists(req: PayloadRequest, changed: readonly string[]): Promise<void> {
  const [document] = changed
  if (document) await announce(req, { room: 'search', document, what: 'changed', tags: changed.map(similarTag) })
}

/** Published articles whose terms nobody knows yet, and known ones that are published no more. */
async function missed(req: PayloadRequest): Promise<string[]> {
  const rows = await query<{ id: string }>(
    req,
    `select a.id from articles a left join similar_texts t on t.article_id = a.id
     where a._status = 'published' and t.article_id is null
     union all
     select t.article_id from similar_texts t left join articles a on a.id = t.article_id and a._status = 'published'
     where a.id is null
     limit ${AT_ONCE}`,
  )
  return rows.map(({ id }) => id)
}

const allKnown = async (req: PayloadRequest) =>
  (await query<{ id: string }>(req, `select article_id as id from similar_texts limit ${SMALL + 1}`)).map(
    ({ id }) => id,
  )

/**
 * Takes in what was published, changed or withdrawn, and tells exactly the pages that show others now.
 * @returns their articles.
 */
export const followArticles = (req: PayloadRequest, ids: readonly string[]): Promise<string[]> =>
  inTransaction(req, async () => {
    await takeTurns(req)
    const others = await keepTerms(req, [...new Set([...ids, ...(await missed(req))])])
    if (others.length === 0) return []
    const known = await allKnown(req)
    const anew = known.length > SMALL ? others : [...new Set([...others, ...known])]
    const changed = await keepLists(req, await keepNear(req, anew))
    await announceLists(req, changed)
    return changed
  })

/** By the clock: what no queue told of. */
export async function followMissed(req: PayloadRequest): Promise<void> {
  for (let ids = await missed(req); ids.length > 0; ids = await missed(req)) await followArticles(req, ids)
}
