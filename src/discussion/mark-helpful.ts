/** A reader found a comment helpful: counted once for a network and comment, and nobody is followed to the next one. */
import type { PayloadRequest } from 'payload'
import { keys } from '@/mailroom/keys'
import { query } from '@/platform/database'
import { type Limit, takeTurn } from '@/platform/rate-limit'
import { hmac } from '@/platform/sealed'
import { done, no, type Refusal } from '@/platform/verdict'

const limits: readonly Limit[] = [
  { name: 'helpful-minute', most: 20, seconds: 60 },
  { name: 'helpful-day', most: 300, seconds: 86_400 },
]

export type HelpfulResult =
  | { ok: true; value: 'counted' | 'counted-before' }
  | Refusal<'no-comment'>
  /** Seconds to wait. */
  | (Refusal<'too-soon'> & { wait: number })

/**
 * Pages hear of it within a minute (`announceVotes`): each vote for itself would make a page that many like over and
 * over again.
 * @param prefix of the reader's network address; what is kept of it is good for this comment alone.
 */
export async function markHelpful(
  req: PayloadRequest,
  { comment, prefix }: { comment: string; prefix: string },
): Promise<HelpfulResult> {
  for (const limit of limits) {
    const wait = await takeTurn(req, limit, prefix)
    if (wait > 0) return { ...no('too-soon'), wait }
  }
  const [there] = await query(req, 'select 1 from thread_places where comment_id = $1 and not is_gone', [comment])
  if (!there) return no('no-comment')
  const counted = await query(
    req,
    `with vote as (
       insert into comment_votes (comment_id, voter) values ($1, $2) on conflict do nothing returning comment_id
     ), tally as (
       insert into comment_tallies (comment_id, helpful) select comment_id, 1 from vote
       on conflict (comment_id) do update set helpful = comment_tallies.helpful + 1 returning comment_id, helpful
     )
     update thread_places p set helpful = tally.helpful from tally where p.comment_id = tally.comment_id returning 1`,
    [comment, hmac(keys(), `${comment}:${prefix}`, 'comment-vote')],
  )
  return done(counted.length > 0 ? 'counted' : 'counted-before')
}
