import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { IN_TIME, LEASE_OVER } from '../delivery/by-the-clock'

/** `inDoubt`: it was begun, and is left to a person or can no longer be repeated. */
type Unmade = { issue: string; no: number; inDoubt: boolean }

/**
 * Holds, until the transaction ends, the chunks in which a letter to one subscriber waits that no machine makes again as
 * it is: it was not sealed or not begun, and is sealed anew before it leaves, or it is in doubt for good. A chunk that is
 * being sealed just now is waited for, and then is none of them; nor is one that a sender has in hand. A sender that has
 * lost its lease can begin none of them any more.
 */
export async function holdUnmade(req: PayloadRequest, subscriber: string): Promise<Unmade[]> {
  return query<Unmade>(
    req,
    `with held as (
       select issue_id, no, ${LEASE_OVER} as free from chunks
       where settled_at is null and (issue_id, no) in (
         select issue_id, chunk_no from deliveries where subscriber_id = $1 and status = 'prepared'
       ) and (sealed_at is null
         or ${LEASE_OVER} and (first_attempt_at is null or status = 'needs_review' or not ${IN_TIME}))
       order by issue_id, no for update
     )
     update chunks chunk set lease_token = case when free then null else lease_token end
     from held where chunk.issue_id = held.issue_id and chunk.no = held.no
     returning chunk.issue_id::text as issue, chunk.no, first_attempt_at is not null as "inDoubt"`,
    [subscriber],
  )
}

/** For `unnest`: issues and numbers. */
export const namesOf = (chunks: Unmade[]): [string[], number[]] => [
  chunks.map(({ issue }) => issue),
  chunks.map(({ no }) => no),
]
