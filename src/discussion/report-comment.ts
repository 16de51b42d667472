/** A reader reports a comment: once for a network and comment. It stands in the queue until somebody has looked. */
import type { PayloadRequest } from 'payload'
import { keys } from '@/mailroom/keys'
import { query } from '@/platform/database'
import { type Limit, takeTurn } from '@/platform/rate-limit'
import { hmac } from '@/platform/sealed'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Refusal } from '@/platform/verdict'
import { because, noteInLog } from './moderation-log'
import { plainWords } from './plain-words'
import { isHiddenBy, type ReportReason } from './report-reasons'
import type { CommentStatus } from './statuses'
import { privateDetailsIn } from './triage/private-details'
import { givesAway } from './triage/revealing'

const limits: readonly Limit[] = [
  { name: 'report-hour', most: 10, seconds: 3600 },
  { name: 'report-day', most: 30, seconds: 86_400 },
]

export type Report = { comment: string; reason: ReportReason; words: string; prefix: string }

export type ReportResult =
  | { ok: true; value: 'taken' | 'taken-before' | 'hidden' }
  | Refusal<'no-comment'>
  /** Seconds to wait. */
  | (Refusal<'too-soon'> & { wait: number })

export async function reportComment(req: PayloadRequest, report: Report): Promise<ReportResult> {
  for (const limit of limits) {
    const wait = await takeTurn(req, limit, report.prefix)
    if (wait > 0) return { ...no('too-soon'), wait }
  }
  return inTransaction(req, () => take(req, report))
}

type Reported = { status: CommentStatus; isAnswer: boolean; wording: string }

async function take(req: PayloadRequest, { comment, reason, words, prefix }: Report): Promise<ReportResult> {
  const [reported] = await query<Reported>(
    req,
    `select status, answered_by_id is not null as "isAnswer", coalesce(public_wording, '') as wording
     from comments where id = $1 for no key update`,
    [comment],
  )
  if (reported?.status !== 'published') return no('no-comment')
  const isNew = await query(
    req,
    `insert into comment_reports (comment_id, reporter, reason, words) values ($1, $2, $3, $4)
     on conflict (comment_id, reporter) do nothing returning 1`,
    [comment, hmac(keys(), `${comment}:${prefix}`, 'comment-report'), reason, plainWords(words)],
  )
  if (isNew.length === 0) return done('taken-before')
  await query(
    req,
    `insert into comment_tallies (comment_id, reports) values ($1, 1)
     on conflict (comment_id) do update set reports = comment_tallies.reports + 1`,
    [comment],
  )
  await noteInLog(req, { comment, action: 'reported', reasons: [`report:${reason}`] })
  return done((await hideIfEnough(req, comment, reported)) ? 'hidden' : 'taken')
}

/** Hidden by the rules and hooks, as if it were done by hand. */
async function hideIfEnough(req: PayloadRequest, comment: string, { isAnswer, wording }: Reported): Promise<boolean> {
  const reports = await query<{ reason: string; settled: boolean }>(
    req,
    'select reason, settled_at is not null as settled from comment_reports where comment_id = $1',
    [comment],
  )
  const open = reports.filter(({ settled }) => !settled).map(({ reason }) => reason)
  const wasLookedAt = reports.some(({ settled }) => settled)
  const looksPersonal = open.includes('personal') && givesAway(privateDetailsIn(wording))
  if (!isHiddenBy({ open, wasLookedAt, isAnswer, givesAway: looksPersonal })) return false
  because(req, comment, { reasons: [...new Set(open)].map((reason) => `report:${reason}`) })
  const data = { status: 'hidden' as const }
  await req.payload.update({ collection: 'comments', id: comment, data, depth: 0, overrideAccess: true, req })
  return true
}
