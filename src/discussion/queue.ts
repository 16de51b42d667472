/** The one queue: what waits for somebody, the most pressing first. For staff who may read private originals. */
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query } from '@/platform/database'
import { itemsOf, type QueueItem } from './queue-item'
import { belongs } from './queue-lanes'
import type { QueueLane } from './statuses'

export type QueuePage = {
  items: QueueItem[]
  /** Where the next page begins; none on the last one. */
  next?: string
}

type Wanted = {
  lane: QueueLane
  /** Words to look for, in what was sent, shown or signed. */
  search?: string
  after?: string
  now?: Date
}

const PAGE = 25

/** What an item is ordered by; the time is Postgres’ own text, which keeps every digit. */
const place = z.tuple([z.number(), z.number(), z.number(), z.string().max(40), z.uuid()])
type Place = z.infer<typeof place>

type Row = { id: string; danger: number; people: number; near: number; at: string }

/**
 * Danger first; then by how many people wait (whoever asked and wants to hear, others with the same question, those
 * who reported it); then what is near to an answer that stands already; then the oldest.
 */
const keys = `-(coalesce(c.held_for, '') ~ '(^| )danger:')::int as danger,
  -((c.kind = 'question' and coalesce(c.wants_answer_by_mail, false))::int + coalesce(n.same, 0)
    + (select count(*) from comments m where m.merged_into_id = c.id)
    + (select count(*) from comment_reports r where r.comment_id = c.id and r.settled_at is null))::int as people,
  -coalesce(n.near, 0) as near, c.created_at as at, c.id`

export async function queuePage(req: PayloadRequest, wanted: Wanted): Promise<QueuePage> {
  const { lane, search = '', now = new Date() } = wanted
  const after = readPlace(wanted.after)
  const found = await query<Row>(
    req,
    `with found as (
       select ${keys} from comments c left join comment_nearness n on n.comment_id = c.id
       where ${belongs[lane]} and ($1 = '' or concat_ws(' ', c.private_original, c.public_wording, c.writer_name) ilike $1)
     )
     select id, danger, people, near, at::text as at from found
     where $2::uuid is null or (danger, people, near, at, id) > ($3::int, $4::int, $5::int, $6::timestamptz, $2::uuid)
     order by danger, people, near, at, id limit ${PAGE + 1}`,
    [search.trim() ? `%${escaped(search.trim())}%` : '', after?.[4] ?? null, ...(after?.slice(0, 4) ?? nowhere)],
  )
  const rows = found.slice(0, PAGE)
  const last = found.length > PAGE ? rows.at(-1) : undefined
  const items = await itemsOf(
    req,
    rows.map(({ id }) => id),
    now,
  )
  return { items, next: last && writePlace([last.danger, last.people, last.near, last.at, last.id]) }
}

const nowhere = [null, null, null, null]

const escaped = (words: string) => words.slice(0, 200).replace(/[\\%_]/g, '\\$&')

const writePlace = (at: Place) => Buffer.from(JSON.stringify(at)).toString('base64url')

/** A place that nobody wrote here is the beginning. */
function readPlace(written: string | undefined): Place | undefined {
  try {
    return written ? place.parse(JSON.parse(Buffer.from(written, 'base64url').toString())) : undefined
  } catch {
    return undefined
  }
}
