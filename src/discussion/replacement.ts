/** Answers that took the place of others: one after the other, never in a circle. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

/** The published answers that took this one's place, one after the other; a circle ends where it began. */
const chain = `with recursive newer(id, steps) as (
  select q.replaced_by_id, 1 from questions q where q.id = $1
  union
  select q.replaced_by_id, newer.steps + 1 from questions q join newer on q.id = newer.id
  where q._status = 'published' and q.id <> $1 and newer.steps < 20
)`

/** @returns ids from the next one to the one that stands; empty where nothing has taken its place. */
export async function successorsOf(req: PayloadRequest, id: string): Promise<string[]> {
  const rows = await query<{ id: string }>(
    req,
    `${chain} select n.id from newer n join questions q on q.id = n.id
     where q._status = 'published' and n.id <> $1 order by n.steps`,
    [id],
  )
  return [...new Set(rows.map((row) => row.id))]
}

/**
 * What is wrong with naming a successor. Two who name each other at once wait for one another.
 * @param id undefined for an answer that is being made.
 */
export async function problemOfReplacement(
  req: PayloadRequest,
  id: string | undefined,
  replacedBy: string,
): Promise<'circle' | 'not-published' | undefined> {
  await query(req, `select pg_advisory_xact_lock(hashtextextended('questions/replaced', 0))`)
  if (id === replacedBy) return 'circle'
  const [newer] = await query(req, `select 1 from questions where id = $1 and _status = 'published'`, [replacedBy])
  if (!newer) return 'not-published'
  return id && (await successorsOf(req, replacedBy)).includes(id) ? 'circle' : undefined
}
