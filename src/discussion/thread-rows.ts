/** The rows of a thread, read off its places: public columns only. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

export const threadOrders = ['newest', 'oldest', 'helpful'] as const
export type ThreadOrder = (typeof threadOrders)[number]

export const isThreadOrder = (word: string): word is ThreadOrder => threadOrders.some((order) => order === word)

export type Row = {
  id: string
  root: string | null
  words: string
  name: string
  answered_by: string | null
  at: Date
  gone: boolean
  helpful: number
  standing: number
  /** The reply that it answers, where readers still see that. */
  parent: string | null
  parent_name: string | null
}

const columns = `p.comment_id as id, p.root_id as root, coalesce(c.public_wording, '') as words,
  coalesce(c.writer_name, '') as name, p.answered_by, p.at, p.is_gone as gone, p.helpful, p.standing`
const ofReply = `${columns}, a.comment_id as parent, ac.writer_name as parent_name`
const toComments = 'join comments c on c.id = p.comment_id'
const toParents = `left join thread_places a on a.comment_id = c.parent_id and a.root_id is not null
  left join comments ac on ac.id = a.comment_id`

type Order = { rises: boolean; by: { column: string; type: string; of: (after: After) => unknown }[] }

const standing = { column: 'p.standing', type: 'int', of: (after: After) => after.standing }
const helpful = { column: 'p.helpful', type: 'int', of: (after: After) => after.helpful }
const moment = { column: 'p.at', type: 'timestamptz', of: (after: After) => after.at }
const id = { column: 'p.comment_id', type: 'uuid', of: (after: After) => after.id }
const turned = { column: '(- p.standing)', type: 'int', of: (after: After) => -after.standing }

/** What each order is read by, one index each. */
const orders: Record<ThreadOrder, Order> = {
  newest: { rises: false, by: [standing, moment, id] },
  oldest: { rises: true, by: [turned, moment, id] },
  helpful: { rises: false, by: [standing, helpful, moment, id] },
}

/** Where a page begins: after this row. */
export type After = { id: string; standing: number; helpful: number; at: Date }

/**
 * Where a comment that stood by itself below an article stands in its orders, also when it was taken away since: a link
 * to the page after it leads on.
 */
export async function afterComment(req: PayloadRequest, article: string, id: string): Promise<After | undefined> {
  const [row] = await query<After>(
    req,
    `select c.id, case when c.pinned then 2 when c.featured then 1 else 0 end as standing,
       coalesce(t.helpful, 0) as helpful, c.published_at as at
     from comments c left join comment_tallies t on t.comment_id = c.id
     where c.id = $1 and c.article_id = $2 and c.root is null and c.published_at is not null`,
    [id, article],
  )
  return row
}

/** Those that stand by themselves, in one of the three orders. */
export function rootsOf(
  req: PayloadRequest,
  article: string,
  { order, after, most }: { order: ThreadOrder; after?: After; most: number },
): Promise<Row[]> {
  const { by, rises } = orders[order]
  const sorted = by.map(({ column }) => `${column} ${rises ? 'asc' : 'desc'}`).join(', ')
  const here = by.map(({ column }) => column).join(', ')
  const there = by.map(({ type }, index) => `$${index + 2}::${type}`).join(', ')
  return query<Row>(
    req,
    `select ${columns}, null as parent, null as parent_name
     from (select * from thread_places p where p.article_id = $1 and p.root_id is null
         ${after ? `and (${here}) ${rises ? '>' : '<'} (${there})` : ''}
       order by ${sorted} limit ${most}) p ${toComments} order by ${sorted}`,
    [article, ...(after ? by.map(({ of }) => of(after)) : [])],
  )
}

/** The first replies of each thread, staff's before all others; `all` is how many there are. */
export function firstReplies(req: PayloadRequest, roots: string[], most: number): Promise<(Row & { all: number })[]> {
  return query(
    req,
    `select ${ofReply}, p.all
     from unnest($1::uuid[]) as r(id)
     cross join lateral (
       select q.*, count(*) over ()::int as all from thread_places q where q.root_id = r.id
       order by q.answered_by is null, q.at, q.comment_id limit ${most}
     ) p ${toComments} ${toParents}
     order by p.at, p.comment_id`,
    [roots],
  )
}

/** Replies of one thread from the oldest on. @param after id of the last one of the page before. */
export function repliesFrom(req: PayloadRequest, root: string, after: string | null, most: number): Promise<Row[]> {
  return query(
    req,
    `select ${ofReply}
     from (select * from thread_places p where p.root_id = $1 and ($2::uuid is null or (p.at, p.comment_id) >
         (select coalesce(c.published_at, c.created_at), c.id from comments c where c.id = $2))
       order by p.at, p.comment_id limit ${most}) p ${toComments} ${toParents}
     order by p.at, p.comment_id`,
    [root, after],
  )
}

/** The comment at the head of a thread. */
export async function rootOf(req: PayloadRequest, article: string, root: string): Promise<Row | undefined> {
  const [row] = await query<Row>(
    req,
    `select ${columns}, null as parent, null as parent_name from thread_places p ${toComments}
     where p.comment_id = $1 and p.article_id = $2 and p.root_id is null`,
    [root, article],
  )
  return row
}

export async function countOf(req: PayloadRequest, article: string): Promise<number> {
  const [row] = await query<{ n: number }>(
    req,
    'select count(*)::int as n from thread_places where article_id = $1 and not is_gone',
    [article],
  )
  return row?.n ?? 0
}
