/** Facts about single comments, for rules and verbs: never for readers. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import type { CommentStatus } from './statuses'

export type Placed = {
  id: string
  status: CommentStatus
  article: string | null
  root: string | null
  depth: number
  language: string
  /** What readers see, or would see. */
  wording: string
}

/** Where a comment stands. */
export async function placeOf(req: PayloadRequest, id: string): Promise<Placed | undefined> {
  const [row] = await query<Placed>(
    req,
    `select id, status, article_id as article, root, coalesce(depth, 0)::int as depth, coalesce(language, 'en') as language,
       coalesce(public_wording, '') as wording
     from comments where id = $1`,
    [id],
  )
  return row
}

export async function idBySubmission(req: PayloadRequest, key: string): Promise<string | undefined> {
  const [row] = await query<{ id: string }>(req, 'select id from comments where submission_key = $1', [key])
  return row?.id
}
