/** What stands below an article, as readers get it: public columns only, plain JSON. */
import type { PayloadRequest } from 'payload'
import { type Person, peopleByIds } from '@/people/queries'
import { query } from '@/platform/database'

export type Post = {
  id: string
  /** Empty for somebody who gave none, and for what was taken away. */
  name: string
  /** Plain text, paragraphs apart by blank lines; empty for what was taken away. */
  words: string
  /** ISO. */
  at: string
  /** The public profile behind a staff answer. */
  clinician?: Person
  /** Whom a deeper reply answers. */
  inReplyTo?: { id: string; name: string }
  /** Taken away, but others had answered it. */
  gone?: true
}

export type ThreadPost = Post & { replies: Post[] }

export type Thread = {
  /** The newest first, each with its replies from the oldest on. */
  posts: ThreadPost[]
  /** All published comments and replies of the article: every one of them stands on one of the pages. */
  count: number
  /** Where the next page begins; none on the last one. */
  next?: Cursor
}

/** The last post of a page. */
export type Cursor = { at: string; id: string }

type Row = {
  id: string
  parent: string | null
  root: string | null
  words: string
  name: string
  answered_by: string | null
  at: Date
  gone: boolean
}

const columns = `c.id, c.parent_id as parent, c.root, coalesce(c.public_wording, '') as words, coalesce(c.writer_name, '') as name,
  c.answered_by_id as answered_by, coalesce(c.published_at, c.created_at) as at, c.status <> 'published' as gone`

const PAGE = 50

/** Published threads of an article. @param after the cursor of the page before. */
export async function threadOf(req: PayloadRequest, article: string, after?: Cursor): Promise<Thread> {
  const found = await rootsOf(req, article, after)
  const roots = found.slice(0, PAGE)
  const replies = await repliesTo(req, roots)
  const people = await clinicians(req, [...roots, ...replies])
  const posts = roots.map((root) => ({ ...toPost(root, people), replies: repliesOf(root, replies, people) }))
  const last = found.length > PAGE ? posts.at(-1) : undefined
  return { posts, count: await countOf(req, article), next: last && { at: last.at, id: last.id } }
}

/** Those of the staff who answered below an article, for the tags of its read. */
export async function peopleInThread(req: PayloadRequest, article: string): Promise<string[]> {
  const rows = await query<{ id: string }>(
    req,
    `select distinct answered_by_id as id from comments where article_id = $1 and status = 'published' and answered_by_id is not null limit 60`,
    [article],
  )
  return rows.map(({ id }) => id)
}

/** What is published, and what was taken away, for whatever reason, while a published reply hangs below it. */
const rootsOf = (req: PayloadRequest, article: string, after?: Cursor) =>
  query<Row>(
    req,
    `select ${columns} from comments c
     where c.article_id = $1 and c.root is null
       and (c.status = 'published'
         or exists (select 1 from comments r where r.root = c.id::text and r.status = 'published'))
       and ($2::timestamptz is null or (coalesce(c.published_at, c.created_at), c.id) < ($2::timestamptz, $3::uuid))
     order by coalesce(c.published_at, c.created_at) desc, c.id desc limit ${PAGE + 1}`,
    [article, after?.at ?? null, after?.id ?? null],
  )

async function repliesTo(req: PayloadRequest, roots: Row[]): Promise<Row[]> {
  if (roots.length === 0) return []
  return query<Row>(
    req,
    `select ${columns} from comments c where c.root = any($1) and c.status = 'published'
     order by coalesce(c.published_at, c.created_at), c.id`,
    [roots.map(({ id }) => id)],
  )
}

async function countOf(req: PayloadRequest, article: string): Promise<number> {
  const [row] = await query<{ n: number }>(
    req,
    `select count(*)::int as n from comments where article_id = $1 and status = 'published'`,
    [article],
  )
  return row?.n ?? 0
}

async function clinicians(req: PayloadRequest, rows: Row[]): Promise<Map<string, Person>> {
  const people = await peopleByIds(
    req,
    rows.map((row) => row.answered_by).filter((id) => id !== null),
  )
  return new Map(people.map((person) => [person.id, person]))
}

function toPost(row: Row, people: Map<string, Person>): Post {
  const base = { id: row.id, at: row.at.toISOString() }
  if (row.gone) return { ...base, name: '', words: '', gone: true }
  return { ...base, name: row.name, words: row.words, clinician: people.get(row.answered_by ?? '') }
}

/** All replies of a thread on one level; one that answers another reply says so. */
function repliesOf(root: Row, replies: Row[], people: Map<string, Person>): Post[] {
  const own = replies.filter((reply) => reply.root === root.id)
  return own.map((reply) => {
    const parent = own.find(({ id }) => id === reply.parent)
    return { ...toPost(reply, people), inReplyTo: parent && { id: parent.id, name: parent.name } }
  })
}
