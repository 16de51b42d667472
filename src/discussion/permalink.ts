/** Where a comment stands: on the article's page, or on the page of its thread. */
import type { PayloadRequest } from 'payload'
import { articlesByIds } from '@/articles/cards'
import { pathOfArticle } from '@/articles/forwarding-address'
import { query } from '@/platform/database'
import { REPLIES_PER_PAGE, threadOf } from './thread'

type Place = { article: string; root: string | null }

/** Path and anchor. Undefined when readers do not see it, or not any more. */
export async function placeOfComment(req: PayloadRequest, id: string): Promise<string | undefined> {
  const [place] = await query<Place>(
    req,
    'select article_id as article, root_id as root from thread_places where comment_id = $1',
    [id],
  )
  const [article] = place ? await articlesByIds(req, [place.article]) : []
  if (!place || !article) return undefined
  const path = pathOfArticle(article)
  const { posts } = await threadOf(req, place.article)
  const isOnArticle = posts.some((post) => post.id === id || post.replies.some((reply) => reply.id === id))
  if (isOnArticle) return `${path}#c-${id}`
  const root = place.root ?? id
  const after = place.root ? await pageOfReply(req, root, id) : undefined
  return `${path}/comments/thread/${root}${after ? `/${after}` : ''}#c-${id}`
}

/** The reply after which the page begins on which this one stands; none for the first page. */
async function pageOfReply(req: PayloadRequest, root: string, id: string): Promise<string | undefined> {
  const [before] = await query<{ n: number }>(
    req,
    `select count(*)::int as n from thread_places
     where root_id = $1 and (at, comment_id) < (select at, comment_id from thread_places where comment_id = $2)`,
    [root, id],
  )
  const pages = Math.floor((before?.n ?? 0) / REPLIES_PER_PAGE)
  if (pages === 0) return undefined
  const [last] = await query<{ id: string }>(
    req,
    `select comment_id as id from thread_places where root_id = $1
     order by at, comment_id offset $2 limit 1`,
    [root, pages * REPLIES_PER_PAGE - 1],
  )
  return last?.id
}

/** What became of a comment that readers do not see: taken away after they had seen it, or never there for them. */
export async function fateOf(req: PayloadRequest, id: string): Promise<'gone' | 'unknown'> {
  const rows = await query(req, 'select 1 from comments where id = $1 and published_at is not null', [id])
  return rows.length > 0 ? 'gone' : 'unknown'
}
