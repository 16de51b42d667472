/** What stands below an article, as readers get it: public columns only, plain JSON. */
import type { PayloadRequest } from 'payload'
import { type Person, peopleByIds } from '@/people/queries'
import { query } from '@/platform/database'
import {
  afterComment,
  countOf,
  firstReplies,
  type Row,
  repliesFrom,
  rootOf,
  rootsOf,
  type ThreadOrder,
} from './thread-rows'

export type Post = {
  id: string
  /** Empty for somebody who gave none, and for what was taken away. */
  name: string
  /** As `plainWords` leaves them; empty for what was taken away. */
  words: string
  /** ISO. */
  at: string
  /** How many readers found it helpful. */
  helpful: number
  /** The public profile behind a staff answer. */
  clinician?: Person
  /** Whom a deeper reply answers. */
  inReplyTo?: { id: string; name: string }
  /** Stands before all others. */
  first?: 'pinned' | 'featured'
  /** Taken away, but others had answered it. */
  gone?: true
}

/** `more`: replies that stand on the page of this thread alone. */
export type ThreadPost = Post & { replies: Post[]; more: number }

export type Thread = {
  /** Each with its first replies from the oldest on. */
  posts: ThreadPost[]
  /** All published comments and replies of the article: every one of them stands on one of the pages. */
  count: number
  /** Id of the last post, where another page begins after it. */
  next?: string
}

/** A page holds at most so many threads, and begins no other once it weighs so much. */
export const PAGE = { threads: 50, weight: 40_000 } as const
/** What stands around the words of a post costs a page, once compressed, what so many characters cost. */
const POST = 400
/** How many replies stand below a comment before the rest folds. */
export const UNFOLDED = 3

/** The first page of an article's threads, the newest first. */
export const threadOf = (req: PayloadRequest, article: string): Promise<Thread> => pageFrom(req, article, 'newest')

/** One page of them. Undefined when `after` is no comment of this article. */
export async function threadPageOf(
  req: PayloadRequest,
  article: string,
  order: ThreadOrder,
  after?: string,
): Promise<Thread | undefined> {
  if (!after) return pageFrom(req, article, order)
  const from = await afterComment(req, article, after)
  return from && pageFrom(req, article, order, from)
}

async function pageFrom(
  req: PayloadRequest,
  article: string,
  order: ThreadOrder,
  after?: Awaited<ReturnType<typeof afterComment>>,
): Promise<Thread> {
  const found = await rootsOf(req, article, { order, after, most: PAGE.threads + 1 })
  const replies = await firstReplies(
    req,
    found.map(({ id }) => id),
    UNFOLDED,
  )
  const people = await clinicians(req, [...found, ...replies])
  const all = found.map((root): ThreadPost => {
    const own = replies.filter((reply) => reply.root === root.id)
    const more = (own[0]?.all ?? 0) - own.length
    return { ...toPost(root, people), replies: own.map((reply) => toPost(reply, people)), more }
  })
  const posts = all.slice(0, howMany(all))
  return {
    posts,
    count: await countOf(req, article),
    next: posts.length < all.length ? posts.at(-1)?.id : undefined,
  }
}

/** How many threads fit on a page: at least one. */
function howMany(threads: readonly ThreadPost[]): number {
  let weight = 0
  const full = threads.findIndex((thread) => {
    const isFull = weight >= PAGE.weight
    for (const { words } of [thread, ...thread.replies]) weight += POST + words.length
    return isFull
  })
  return Math.min(full < 0 ? threads.length : full, PAGE.threads)
}

export type WholeThread = { root: Post; replies: Post[]; next?: string }

export const REPLIES_PER_PAGE = 50

/** One thread with its replies from the oldest on. @param after the last reply of the page before. */
export async function wholeThread(
  req: PayloadRequest,
  article: string,
  id: string,
  after?: string,
): Promise<WholeThread | undefined> {
  const root = await rootOf(req, article, id)
  if (!root) return undefined
  const found = await repliesFrom(req, id, after ?? null, REPLIES_PER_PAGE + 1)
  if (after && found.length === 0) return undefined
  const rows = found.slice(0, REPLIES_PER_PAGE)
  const people = await clinicians(req, [root, ...rows])
  return {
    root: toPost(root, people),
    replies: rows.map((row) => toPost(row, people)),
    next: found.length > rows.length ? rows.at(-1)?.id : undefined,
  }
}

/** Those of the staff who answered below an article, for the tags of its read. */
export async function peopleInThread(req: PayloadRequest, article: string): Promise<string[]> {
  const rows = await query<{ id: string }>(
    req,
    'select distinct answered_by as id from thread_places where article_id = $1 and answered_by is not null limit 60',
    [article],
  )
  return rows.map(({ id }) => id)
}

async function clinicians(req: PayloadRequest, rows: Row[]): Promise<Map<string, Person>> {
  const people = await peopleByIds(
    req,
    rows.map((row) => row.answered_by).filter((id) => id !== null),
  )
  return new Map(people.map((person) => [person.id, person]))
}

const standings = { 1: 'featured', 2: 'pinned' } as const

function toPost(row: Row, people: Map<string, Person>): Post {
  const { id, helpful, standing, parent } = row
  const base = { id, at: row.at.toISOString(), helpful: row.gone ? 0 : helpful }
  if (row.gone) return { ...base, name: '', words: '', gone: true }
  return {
    ...base,
    name: row.name,
    words: row.words,
    clinician: people.get(row.answered_by ?? ''),
    first: standing === 1 || standing === 2 ? standings[standing] : undefined,
    inReplyTo: parent ? { id: parent, name: row.parent_name ?? '' } : undefined,
  }
}
