/** How letters do, for a page of plots: by issue and by month. Plain JSON, dates as ISO strings, no addresses. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import type { IssueKind } from '../statuses'
import { AS_THEY_CAME, CONSENT_PURPOSE } from '../subscribing/consent-purpose'
import { type IssueCounts, issueCounts } from './issue-counts'
import { type LeavingReasons, leavingReasons } from './leaving-reasons'

export type IssueInTime = IssueCounts & { issue: string; subject: string; kind: IssueKind; sent: string }

export type MonthOfLetters = Pick<IssueCounts, 'accepted' | 'delivered' | 'bounced' | 'complained'> & {
  /** Such as `2026-11`. */
  month: string
  issues: number
  joined: number
  left: number
}

export type LettersOverTime = {
  /** Those of the months below, the oldest first. */
  issues: IssueInTime[]
  /** The oldest first, without a gap. */
  months: MonthOfLetters[]
  subscribers: number
  reasons?: LeavingReasons
}

/** @param timeZone in which a month begins, such as `Europe/Berlin`. */
export async function lettersOverTime(req: PayloadRequest, timeZone: string, months = 12): Promise<LettersOverTime> {
  const names = await lastMonths(req, timeZone, months)
  const first = `${names[0]}-01`
  const issues = await issuesSince(req, first, timeZone)
  const counts = await issueCounts(
    req,
    issues.map(({ issue }) => issue),
  )
  const counted = issues.flatMap(({ month, ...issue }) => {
    const count = counts.get(issue.issue)
    return count ? [{ month, issue: { ...issue, ...count } }] : []
  })
  const moves = await joinedAndLeft(req, first, timeZone)
  return {
    issues: counted.map(({ issue }) => issue),
    months: names.map((month) => {
      const ofMonth = counted.filter((one) => one.month === month).map(({ issue }) => issue)
      const sum = (what: 'accepted' | 'delivered' | 'bounced' | 'complained') =>
        ofMonth.reduce((all, issue) => all + issue[what], 0)
      const { joined = 0, left = 0 } = moves.find((one) => one.month === month) ?? {}
      return {
        month,
        issues: ofMonth.length,
        accepted: sum('accepted'),
        delivered: sum('delivered'),
        bounced: sum('bounced'),
        complained: sum('complained'),
        joined,
        left,
      }
    }),
    subscribers: await subscribersNow(req),
    reasons: await leavingReasons(req, first),
  }
}

async function lastMonths(req: PayloadRequest, timeZone: string, months: number): Promise<string[]> {
  const rows = await query<{ month: string }>(
    req,
    `select to_char(month, 'YYYY-MM') as month
     from generate_series(0, $2::int - 1) as ago,
       lateral (select date_trunc('month', now() at time zone $1) - ago * interval '1 month' as month) named
     order by 1`,
    [timeZone, months],
  )
  return rows.map(({ month }) => month)
}

type IssueRow = { issue: string; subject: string; kind: IssueKind; sent: Date; month: string }

async function issuesSince(req: PayloadRequest, first: string, timeZone: string) {
  const rows = await query<IssueRow>(
    req,
    `select sending.issue_id as issue, coalesce(sending.subject, issue.subject, 'An issue') as subject, issue.kind,
       sending.prepared_at as sent, to_char(sending.prepared_at at time zone $2, 'YYYY-MM') as month
     from sendings sending join issues issue on issue.id = sending.issue_id
     where sending.prepared_at >= ($1::timestamp at time zone $2) and sending.prepared > 0
     order by sending.prepared_at, sending.issue_id`,
    [first, timeZone],
  )
  return rows.map(({ sent, ...row }) => ({ ...row, sent: sent.toISOString() }))
}

/** By the proofs of consent, which stay when a subscriber is erased. Leaving and being erased is one leaving. */
const joinedAndLeft = (req: PayloadRequest, first: string, timeZone: string) =>
  query<{ month: string; joined: number; left: number }>(
    req,
    `select to_char(created_at at time zone $3, 'YYYY-MM') as month,
       count(*) filter (where event = 'confirmed')::int as joined,
       count(*) filter (where event <> 'confirmed')::int as left
     from (
       select event, created_at, lag(event) over (partition by subject_id order by ${AS_THEY_CAME}) as before
       from consent_events
       where subject_kind = 'subscriber' and purpose = $1 and event in ('confirmed', 'withdrawn', 'erased')
     ) step
     where created_at >= ($2::timestamp at time zone $3)
       and case event when 'confirmed' then before is distinct from 'confirmed' else before = 'confirmed' end
     group by 1`,
    [CONSENT_PURPOSE, first, timeZone],
  )

async function subscribersNow(req: PayloadRequest): Promise<number> {
  const [row] = await query<{ n: number }>(
    req,
    `select count(*)::int as n from subscribers where status in ('confirmed', 'paused')`,
  )
  return row?.n ?? 0
}
