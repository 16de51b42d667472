import type { PayloadRequest } from 'payload'
import { LETTERS_CHANNEL } from '@/mailroom/post-letter'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { roleOf } from '@/staff/roles'
import { lockSending } from './lock-sending'
import { type ChunkDecision, inDoubtWords, mayBeDecided } from './rules'
import { articleOfIssueIsPublished } from './withdraw-issues'

export type DecisionRefusal =
  | Extract<ReturnType<typeof mayBeDecided>, { ok: false }>['reason']
  | 'unknown'
  | 'nobody-decides'

export type ToDecide = { issue: string; chunk: number; decision: ChunkDecision }

/**
 * A person says of a chunk in doubt whether its readers count as having the letter, or get it under a new key: then
 * whoever has it already has it twice. Who decided stands in `chunk_decisions` for good.
 */
export async function decideChunk(req: PayloadRequest, input: ToDecide): Promise<Result<null, DecisionRefusal>> {
  const { issue, chunk, decision } = input
  const staff = req.user
  if (!staff || roleOf(staff) === undefined) return no('nobody-decides')
  return inTransaction(req, async () => {
    const sending = await lockSending(req, issue)
    const found = sending && (await lockChunk(req, issue, chunk))
    if (!sending || !found) return no('unknown')
    const articlePublished = await articleOfIssueIsPublished(req, issue)
    const verdict = mayBeDecided(decision, { inDoubt: found.inDoubt, articlePublished, status: sending.status })
    if (!verdict.ok) return verdict
    await query(
      req,
      `insert into chunk_decisions (issue_id, chunk_no, generation, decision, readers, staff_id, staff_name)
       select $1, $2, $3, $4, count(*), $5, $6 from deliveries where issue_id = $1 and chunk_no = $2 and status = 'prepared'`,
      [issue, chunk, found.generation, decision, staff.id, 'name' in staff ? staff.name : ''],
    )
    if (decision === 'count-as-sent') await countAsSent(req, issue, chunk)
    else await sendAgain(req, issue, chunk)
    await goOn(req, issue, decision)
    return done(null)
  })
}

async function lockChunk(req: PayloadRequest, issue: string, number: number) {
  const [row] = await query<{ generation: number; inDoubt: boolean }>(
    req,
    `select generation, status = 'needs_review' and settled_at is null as "inDoubt"
     from chunks where issue_id = $1 and no = $2 for update`,
    [issue, number],
  )
  return row
}

async function countAsSent(req: PayloadRequest, issue: string, chunk: number): Promise<void> {
  await query(
    req,
    `update deliveries delivery set status = 'accepted', reason = 'counted as sent by a person', sealed_address = null,
       content_hash = sending.content_hash, accepted_at = chunk.first_attempt_at, updated_at = now()
     from sendings sending join chunks chunk on chunk.issue_id = sending.issue_id and chunk.no = $2
     where sending.issue_id = $1 and delivery.issue_id = $1 and delivery.chunk_no = $2 and delivery.status = 'prepared'`,
    [issue, chunk],
  )
  await query(
    req,
    `update chunks set status = 'accepted', settled_at = now(), lease_until = null, lease_token = null
     where issue_id = $1 and no = $2`,
    [issue, chunk],
  )
}

/** As if it had never been begun: the sender seals it anew, without those who left, and so under a new key. */
async function sendAgain(req: PayloadRequest, issue: string, chunk: number): Promise<void> {
  await query(
    req,
    `update chunks set status = 'sealed', first_attempt_at = null, attempts = 0, refused_since = null, last_error = null,
       not_before = now(), lease_until = null, lease_token = null
     where issue_id = $1 and no = $2`,
    [issue, chunk],
  )
}

/** A sending that stood still for its doubts alone goes on, be it only to be counted and closed by the sender. */
async function goOn(req: PayloadRequest, issue: string, decision: ChunkDecision): Promise<void> {
  const [left] = await query<{ letters: number }>(
    req,
    `select count(*)::int as letters from deliveries join chunks on chunks.issue_id = deliveries.issue_id and no = chunk_no
     where deliveries.issue_id = $1 and deliveries.status = 'prepared' and chunks.status = 'needs_review'`,
    [issue],
  )
  const letters = left?.letters ?? 0
  const goes = decision === 'send-again' || letters === 0
  await query(
    req,
    `update sendings set status = case when $2 then 'sending' else status end, reason = $3
     where issue_id = $1 and status = 'needs_review'`,
    [issue, goes, goes ? null : inDoubtWords(letters)],
  )
  await query(req, `select pg_notify('${LETTERS_CHANNEL}', '')`)
}
