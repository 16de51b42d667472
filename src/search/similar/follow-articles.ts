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

/** Known articles that are published no more. */
const GONE = `select t.article_id as id from similar_texts t
  left join articles a on a.id = t.article_id and a._status = 'published' where a.id is null`
/** Published articles whose terms nobody knows yet. */
const NEW = `select a.id from articles a left join similar_texts t on t.article_id = a.id
  where a._status = 'published' and t.article_id is null`

async function some(req: PayloadRequest, which: string, most = AT_ONCE): Promise<string[]> {
  const rows = await query<{ id: string }>(req, `${which} limit ${most}`)
  return rows.map(({ id }) => id)
}

const missed = (req: PayloadRequest) => some(req, `${GONE} union all ${NEW}`)

/**
 * Takes in what was published, changed or withdrawn, and tells exactly the pages that show others now.
 * @returns their articles.
 */
export const followArticles = (req: PayloadRequest, ids: readonly string[]): Promise<string[]> =>
  inTransaction(req, async () => {
    await takeTurns(req)
    const known = await some(req, 'select article_id as id from similar_texts', SMALL + 1)
    const isSmall = known.length <= SMALL
    const others = await keepTerms(req, isSmall ? [...new Set([...ids, ...(await missed(req))])] : ids)
    if (others.length === 0) return []
    const anew = isSmall ? [...new Set([...others, ...known])] : others
    const changed = await keepLists(req, await keepNear(req, anew))
    await announceLists(req, changed)
    return changed
  })

async function followAll(req: PayloadRequest, which: (req: PayloadRequest) => Promise<string[]>): Promise<void> {
  for (let ids = await which(req); ids.length > 0; ids = await which(req)) await followArticles(req, ids)
}

/** By the clock: what no queue told of. */
export const followMissed = (req: PayloadRequest): Promise<void> => followAll(req, missed)

/** Takes out what is published no more. */
export const followGone = (req: PayloadRequest): Promise<void> => followAll(req, (each) => some(each, GONE))
