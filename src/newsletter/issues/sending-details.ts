/** What stands behind the counts of one issue, for those who decide. Plain JSON, dates as ISO strings, no addresses. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import type { ChunkDecision } from './rules'

export type SendingDetails = {
  /** Chunks that wait for a person's decision. */
  inDoubt: { no: number; readers: number; since: string; reason: string }[]
  decisions: { no: number; readers: number; decision: ChunkDecision; who: string; when: string }[]
  /** Why letters were refused, the most frequent first. */
  refusals: { reason: string; readers: number }[]
}

export async function sendingDetails(req: PayloadRequest, issue: string, limit = 50): Promise<SendingDetails> {
  return {
    inDoubt: await chunksInDoubt(req, issue, limit),
    decisions: await decisionsAbout(req, issue, limit),
    refusals: await refusalsOf(req, issue),
  }
}

async function chunksInDoubt(req: PayloadRequest, issue: string, limit: number): Promise<SendingDetails['inDoubt']> {
  const rows = await query<{ no: number; readers: number; since: Date; reason: string }>(
    req,
    `select no, coalesce(first_attempt_at, chunk.not_before) as since, coalesce(last_error, '') as reason,
       (select count(*)::int from deliveries
        where issue_id = chunk.issue_id and chunk_no = chunk.no and status = 'prepared') as readers
     from chunks chunk where issue_id = $1 and status = 'needs_review' and settled_at is null order by no limit $2`,
    [issue, limit],
  )
  return rows.map(({ since, ...row }) => ({ ...row, since: since.toISOString() }))
}

async function decisionsAbout(req: PayloadRequest, issue: string, limit: number): Promise<SendingDetails['decisions']> {
  const rows = await query<{ no: number; readers: number; decision: ChunkDecision; who: string; when: Date }>(
    req,
    `select chunk_no as no, readers, decision, staff_name as who, decided_at as "when"
     from chunk_decisions where issue_id = $1 order by decided_at, id limit $2`,
    [issue, limit],
  )
  return rows.map(({ when, ...row }) => ({ ...row, when: when.toISOString() }))
}

const refusalsOf = (req: PayloadRequest, issue: string) =>
  query<SendingDetails['refusals'][number]>(
    req,
    `select coalesce(reason, 'no reason given') as reason, count(*)::int as readers
     from deliveries where issue_id = $1 and status = 'failed' group by 1 order by 2 desc, 1 limit 10`,
    [issue],
  )
