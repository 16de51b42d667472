/** Who has an item of the queue in hand: a lease, so that two people do not decide the same and none stays stuck. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { done, no, type Result } from '@/platform/verdict'
import { nameOf } from '@/staff/name-of'
import { roleOf } from '@/staff/roles'
import { mayDecide } from './rules'

export const LEASE_MINUTES = 10

export type Claim = {
  /** Id of the account. */
  staff: string
  /** ISO. */
  until: string
}

export type ClaimRefusal = 'not-a-confidant' | 'no-comment' | 'claimed'

/** Takes an item in hand, or renews the lease of one’s own. Somebody else’s can be taken over once it has run out. */
export async function claimComment(
  req: PayloadRequest,
  id: string,
  now = new Date(),
): Promise<Result<Claim, ClaimRefusal>> {
  const may = mayDecide(roleOf(req.user))
  if (!may.ok) return may
  const [known] = await query(req, 'select 1 from comments where id = $1', [id])
  return known ? takeInHand(req, id, now) : no('no-comment')
}

/** The claim alone, for a decision that has asked everything else; in its transaction it holds the item. */
export async function takeInHand(req: PayloadRequest, id: string, now = new Date()): Promise<Result<Claim, 'claimed'>> {
  const until = new Date(now.getTime() + LEASE_MINUTES * 60_000)
  const [mine] = await query<{ staff: string; until: Date }>(
    req,
    `insert into comment_claims (comment_id, staff_id, until) values ($1, $2, $3)
     on conflict (comment_id) do update set staff_id = excluded.staff_id, until = excluded.until
       where comment_claims.staff_id = excluded.staff_id or comment_claims.until <= $4
     returning staff_id as staff, until`,
    [id, String(req.user?.id ?? ''), until, now],
  )
  return mine ? done({ staff: mine.staff, until: mine.until.toISOString() }) : no('claimed')
}

/** Lets go of an item; of somebody else’s nothing changes. */
export async function releaseComment(req: PayloadRequest, id: string): Promise<Result<string, 'not-a-confidant'>> {
  const may = mayDecide(roleOf(req.user))
  if (!may.ok) return may
  await letGo(req, id)
  return done(id)
}

export async function letGo(req: PayloadRequest, id: string): Promise<void> {
  await query(req, 'delete from comment_claims where comment_id = $1 and staff_id = $2', [
    id,
    String(req.user?.id ?? ''),
  ])
}

/** Whose lease lives on these items. */
export async function claimsOn(req: PayloadRequest, ids: string[], now = new Date()): Promise<Map<string, Claim>> {
  const rows = await query<{ comment: string; staff: string; until: Date }>(
    req,
    `select comment_id as comment, staff_id as staff, until from comment_claims
     where comment_id = any($1::uuid[]) and until > $2`,
    [ids, now],
  )
  return new Map(rows.map(({ comment, staff, until }) => [comment, { staff, until: until.toISOString() }]))
}

/** Who has an item in hand, as colleagues call them. */
export async function holderOf(req: PayloadRequest, id: string): Promise<{ name: string; until: string } | undefined> {
  const claim = (await claimsOn(req, [id])).get(id)
  return claim && { name: (await nameOf(req, claim.staff)) ?? 'A colleague', until: claim.until }
}
