/** What became of the letters of issues, counted. Plain JSON, no addresses. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { LEFT_WITH_IT } from '../subscribing/left-with-it'

export type IssueCounts = {
  prepared: number
  /** Taken by the provider, whatever came of it later. */
  accepted: number
  /** Taken by the mailbox; a reader who complained had it too. */
  delivered: number
  bounced: number
  complained: number
  /** Not sent: the reader left meanwhile, or the sending was cancelled. */
  skipped: number
  /** Refused before anything was sent. */
  failed: number
  /** Of these readers nobody knows whether they have it. */
  unknown: number
  /** Readers who left with this issue as the last one they had. */
  left: number
}

const none: IssueCounts = {
  prepared: 0,
  accepted: 0,
  delivered: 0,
  bounced: 0,
  complained: 0,
  skipped: 0,
  failed: 0,
  unknown: 0,
  left: 0,
}

/** Counts of each of these issues, by id; all zero where there is nothing to count. */
export async function issueCounts(req: PayloadRequest, issues: readonly string[]): Promise<Map<string, IssueCounts>> {
  const counts = new Map(issues.map((issue) => [issue, { ...none }]))
  if (issues.length === 0) return counts
  const rows = await query<{ issue: string; status: string; n: number }>(
    req,
    `select issue_id as issue, status, count(*)::int as n from deliveries
     where issue_id = any($1::uuid[]) group by issue_id, status`,
    [issues],
  )
  for (const { issue, status, n } of rows) add(counts.get(issue) ?? { ...none }, status, n)
  for (const { issue, n } of await leftAfter(req, issues)) Object.assign(counts.get(issue) ?? {}, { left: n })
  return counts
}

/** Every status after `accepted` says that the letter was accepted too. */
function add(counts: IssueCounts, status: string, n: number): void {
  counts.prepared += n
  switch (status) {
    case 'prepared':
      return
    case 'skipped':
    case 'failed':
    case 'unknown':
      counts[status] += n
      return
    case 'bounced':
      counts.bounced += n
      break
    case 'complained':
      counts.complained += n
      counts.delivered += n
      break
    case 'delivered':
      counts.delivered += n
      break
  }
  counts.accepted += n
}

/** Who has left since they got one of these issues and before they got another; of who was erased a mark is left. */
const leftAfter = (req: PayloadRequest, issues: readonly string[]) =>
  query<{ issue: string; n: number }>(
    req,
    `select issue_id as issue, count(*)::int as n from (
       select last.issue_id
       from subscribers subscriber
         cross join lateral (
           select issue_id from deliveries
           where subscriber_id = subscriber.id and accepted_at <= subscriber.left_at
           order by accepted_at desc limit 1
         ) last
       where subscriber.status = 'unsubscribed'
         and subscriber.left_at >= (select min(prepared_at) from sendings where issue_id = any($1::uuid[]))
         and last.issue_id = any($1::uuid[])
       union all
       select issue_id from deliveries where issue_id = any($1::uuid[]) and starts_with(address_hmac, '${LEFT_WITH_IT}')
     ) gone group by issue_id`,
    [issues],
  )
