/** What stands above the others of a thread, because the desk says so. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { done, no, type Result } from '@/platform/verdict'
import { roleOf } from '@/staff/roles'
import { type Because, because } from './moderation-log'
import { mayDecide } from './rules'

export type Distinction = 'pinned' | 'featured'
export type SetFirstRefusal = 'not-a-confidant' | 'no-comment' | 'not-shown'

/** Pins or features what readers can see, or takes that back. @returns whether it is so now. */
export async function setFirst(
  req: PayloadRequest,
  id: string,
  { distinction, on, ...why }: Because & { distinction: Distinction; on: boolean },
): Promise<Result<boolean, SetFirstRefusal>> {
  const may = mayDecide(roleOf(req.user))
  if (!may.ok) return may
  const [row] = await query<{ shown: boolean }>(
    req,
    `select status = 'published' as shown from comments where id = $1`,
    [id],
  )
  if (!row) return no('no-comment')
  if (on && !row.shown) return no('not-shown')
  because(req, id, why)
  const data = { [distinction]: on }
  await req.payload.update({ collection: 'comments', id, data, depth: 0, overrideAccess: true, req })
  return done(on)
}
