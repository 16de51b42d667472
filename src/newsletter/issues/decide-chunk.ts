import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { nameOf, roleOf } from '@/staff/roles'
import { carriesCorrectedText } from './carries-corrected-text'
import { countAsSent } from './count-as-sent'
import { goOn } from './go-on'
import { lockSending } from './lock-sending'
import { whyFrozenStays } from './may-carry'
import { type CannotLeave, cannotLeave } from './may-leave-now'
import { type ChunkDecision, mayBeDecided } from './rules'
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
export async function decideChunk(
  req: PayloadRequest,
  input: ToDecide,
): Promise<Result<null, DecisionRefusal> | CannotLeave> {
  const { issue, chunk, decision } = input
  const staff = req.user
  if (!staff || roleOf(staff) === undefined) return no('nobody-decides')
  return inTransaction(req, async () => {
    const sending = await lockSending(req, issue)
    const found = sending && (await lockChunk(req, issue, chunk))
    if (!sending || !found) return no('unknown')
    const verdict = mayBeDecided(decision, {
      inDoubt: found.inDoubt,
      articlePublished: await articleOfIssueIsPublished(req, issue),
      textCorrected: await carriesCorrectedText(req, issue),
      status: sending.status,
    })
    if (!verdict.ok) return verdict
    const why = decision === 'send-again' ? await whyFrozenStays(req, issue) : undefined
    if (why) return cannotLeave(why)
    await query(
      req,
      `insert into chunk_decisions (issue_id, chunk_no, generation, decision, readers, staff_id, staff_name)
       select $1, $2, $3, $4, count(*), $5, $6 from deliveries where issue_id = $1 and chunk_no = $2 and status = 'prepared'`,
      [issue, chunk, found.generation, decision, staff.id, nameOf(staff) ?? ''],
    )
    if (decision === 'count-as-sent') await countAsSent(req, issue, chunk, 'counted as sent by a person')
    else await sendAgain(req, issue, chunk)
    await goOn(req, issue, { again: decision === 'send-again' })
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

/** As if it had never been begun: the sender seals it anew, without those who left. Without a hash the key is new. */
async function sendAgain(req: PayloadRequest, issue: string, chunk: number): Promise<void> {
  await query(
    req,
    `update chunks set status = 'sealed', payload_hash = null, first_attempt_at = null, attempts = 0,
       refused_since = null, last_error = null, not_before = now(), lease_until = null, lease_token = null
     where issue_id = $1 and no = $2`,
    [issue, chunk],
  )
}
