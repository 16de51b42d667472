/** What happens to issues, for those who watch them. Plain JSON, dates as ISO strings. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import type { SendingStatus } from '../statuses'
import { mayBeCancelled, mayBePaused } from './rules'

export type SendingView = {
  issue: string
  subject: string
  status: SendingStatus
  /** In words for editors, or what the provider said; without addresses. */
  reason?: string
  notBefore: string
  /** In which somebody chose that moment, if anybody did. */
  timeZone?: string
  /** Seconds until it is sent, by the clock of Postgres; 0 once it is due. */
  secondsLeft: number
  /** Whether letter and audience are: from then on it is shown as it left. */
  frozen: boolean
  /** Confirmed subscribers when it was frozen, and those of them who do not get it. */
  candidates: number
  excluded: number
  prepared: number
  /** Of a correction: who got a wrong version and could not be told when it was frozen. */
  untold: number | null
  accepted: number
  skipped: number
  failed: number
  /** Chunks that were begun and whose outcome is not known yet, and their readers. */
  inDoubt: number
  readersInDoubt: number
  /** Readers of whom it stays unknown, because the sending was cancelled. */
  notKnown: number
  may: { cancel: boolean; pause: boolean; resume: boolean }
}

type Row = Omit<SendingView, 'reason' | 'notBefore' | 'timeZone' | 'may'> & {
  reason: string | null
  not_before: Date
  time_zone: string | null
}

const SECONDS_LEFT = 'greatest(0, ceil(extract(epoch from sending.not_before - now())))::int'
const IS_ACCEPTED = `status not in ('prepared', 'skipped', 'failed', 'unknown')`

const selection = `
  select sending.issue_id as issue, coalesce(case when prepared_at is not null then sending.subject end, issue.subject, 'An issue') as subject, sending.status,
    sending.not_before, issue.time_zone, ${SECONDS_LEFT} as "secondsLeft",
    coalesce(sending.reason, (
      select last_error from chunks
      where issue_id = sending.issue_id and settled_at is null and last_error is not null order by no limit 1
    )) as reason,
    prepared_at is not null as frozen, coalesce(candidates, 0) as candidates, coalesce(excluded, 0) as excluded, coalesce(prepared, 0) as prepared,
    untold,
    counted.*,
    doubt.*
  from sendings sending
  left join issues issue on issue.id = sending.issue_id
  left join lateral (
    select count(*) filter (where ${IS_ACCEPTED})::int as accepted,
      count(*) filter (where status = 'skipped')::int as skipped,
      count(*) filter (where status = 'unknown')::int as "notKnown", count(*) filter (where status = 'failed')::int as failed
    from deliveries where issue_id = sending.issue_id
  ) counted on true
  left join lateral (
    select count(distinct chunk.no)::int as "inDoubt", count(delivery.id)::int as "readersInDoubt"
    from chunks chunk left join deliveries delivery
      on delivery.issue_id = chunk.issue_id and chunk_no = chunk.no and delivery.status = 'prepared'
    where chunk.issue_id = sending.issue_id and chunk.settled_at is null and chunk.first_attempt_at is not null
  ) doubt on true`

const toView = ({ reason, not_before, time_zone, ...row }: Row): SendingView => ({
  ...row,
  reason: reason ?? undefined,
  timeZone: time_zone ?? undefined,
  notBefore: not_before.toISOString(),
  may: {
    cancel: mayBeCancelled(row.status).ok,
    pause: mayBePaused(row.status).ok,
    resume: row.status === 'paused' || row.status === 'held',
  },
})

/** What happens to one issue; nothing for an issue that has no sending. */
export async function sendingView(req: PayloadRequest, issue: string): Promise<SendingView | undefined> {
  const [row] = await query<Row>(req, `${selection} where sending.issue_id = $1`, [issue])
  return row && toView(row)
}

/** Where a sending stands, in as much as a list says of it. */
export type Standing = Pick<SendingView, 'status' | 'notBefore' | 'timeZone' | 'secondsLeft' | 'prepared' | 'accepted'>

/** The same of one issue in a list of many: letters are counted only where the list says how many. */
export async function standingOf(req: PayloadRequest, issue: string): Promise<Standing | undefined> {
  const [row] = await query<Omit<Standing, 'notBefore' | 'timeZone'> & { not_before: Date; time_zone: string | null }>(
    req,
    `select sending.status, not_before, time_zone, coalesce(prepared, 0) as prepared, ${SECONDS_LEFT} as "secondsLeft",
       case when sending.status in ('sending', 'paused', 'cancelled', 'done') then (
         select count(*)::int from deliveries where issue_id = sending.issue_id and ${IS_ACCEPTED}
       ) else 0 end as accepted
     from sendings sending left join issues issue on issue.id = sending.issue_id where sending.issue_id = $1`,
    [issue],
  )
  if (!row) return undefined
  const { not_before, time_zone, ...rest } = row
  return { ...rest, notBefore: not_before.toISOString(), timeZone: time_zone ?? undefined }
}

/** Sendings that wait or go on, the next first. Those that stand still are told by `sendings-in-trouble.ts`. */
export async function sendingsUnderWay(req: PayloadRequest): Promise<SendingView[]> {
  const rows = await query<Row>(
    req,
    `${selection} where sending.status in ('waiting', 'sending') order by sending.not_before limit 20`,
  )
  return rows.map(toView)
}
