/** How we stand: how long readers wait, and how fast somebody decided, against the desk’s own target. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { belongs } from './queue-lanes'
import { targetHours } from './target-hours'

export type QueueStanding = {
  targetHours: number
  /** Of what waits. */
  waiting: number
  overTarget: number
  /** Hours that the oldest has waited. */
  oldest?: number
  /** Median of hours from sending to the first decision of staff, in the last days; nothing where nothing was decided. */
  medianOfWeek?: number
  medianOfMonth?: number
  /** Of what was decided in the last thirty days, from 0 to 1. */
  withinTarget?: number
}

type Row = { waiting: number; over: number; oldest: number | null }
type Decided = { week: number | null; month: number | null; within: number | null }

export async function queueStanding(req: PayloadRequest, now: Date): Promise<QueueStanding> {
  const hours = await targetHours(req)
  const [waiting] = await query<Row>(
    req,
    `select count(*)::int as waiting, (extract(epoch from $1::timestamptz - min(c.created_at)) / 3600)::float8 as oldest,
       count(*) filter (where c.created_at < $1::timestamptz - make_interval(hours => $2::int))::int as over
     from comments c where ${belongs.waiting}`,
    [now, hours],
  )
  const [decided] = await query<Decided>(
    req,
    `with first as (
       select distinct on (l.comment_id) l.at, (extract(epoch from l.at - c.created_at) / 3600)::float8 as hours
       from moderation_log l join comments c on c.id = l.comment_id
       where l.action = 'status' and l.actor = 'staff' and l.from_status = 'pending'
         and l.at > $1::timestamptz - interval '30 days' and l.at <= $1::timestamptz
       order by l.comment_id, l.at
     )
     select percentile_cont(0.5) within group (order by hours)
         filter (where at > $1::timestamptz - interval '7 days') as week,
       percentile_cont(0.5) within group (order by hours) as month,
       avg((hours <= $2::int)::int)::float8 as within
     from first`,
    [now, hours],
  )
  return {
    targetHours: hours,
    waiting: waiting?.waiting ?? 0,
    overTarget: waiting?.over ?? 0,
    oldest: waiting?.oldest ?? undefined,
    medianOfWeek: decided?.week ?? undefined,
    medianOfMonth: decided?.month ?? undefined,
    withinTarget: decided?.within ?? undefined,
  }
}
