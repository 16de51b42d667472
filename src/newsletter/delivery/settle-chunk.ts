import type { PoolClient } from 'pg'
import type { Letter } from '@/platform/mail/mailer'
import { assertNever } from '@/platform/verdict'
import { atomically } from './atomically'
import { type ClaimedChunk, holdChunk } from './claim-chunk'
import type { Next } from './rules'
import type { Sender } from './sender'
import { splitChunk } from './split-chunk'

export type Told = { letters: Letter[]; contentHash: string; providerIds?: string[]; reason?: string }

/** Records what became of a chunk and of everybody in it, in one transaction. Does nothing when the lease is lost. */
export async function settleChunk(sender: Sender, chunk: ClaimedChunk, next: Next, told: Told): Promise<void> {
  await atomically(sender.pool, async (client) => {
    if (!(await holdChunk(client, chunk))) return sender.log.info(`Chunk ${chunk.no}: another sender has it now`)
    await record(client, chunk, next, told)
    sender.reach('in-record')
  })
}

async function record(client: PoolClient, chunk: ClaimedChunk, next: Next, told: Told): Promise<void> {
  switch (next.kind) {
    case 'accepted':
      await recordAccepted(client, told)
      return close(client, chunk, 'accepted')
    case 'failed':
      await recordFailed(client, told)
      return close(client, chunk, 'rejected', told.reason)
    case 'split':
      return splitChunk(client, chunk, Math.ceil(told.letters.length / 2), told.reason)
    case 'needs-review':
      return leaveOpen(client, chunk, 'needs_review', { doubtful: true, seconds: 0 }, told.reason)
    case 'pause':
      await pause(client, chunk, told.reason)
      await leaveOpen(client, chunk, next.doubtful ? 'unknown' : statusUntried(chunk), next, told.reason)
      return next.doubtful ? undefined : wantNewKey(client, chunk)
    case 'again':
      return leaveOpen(client, chunk, next.doubtful ? 'unknown' : statusUntried(chunk), next, told.reason)
    default:
      return assertNever(next)
  }
}

const statusUntried = ({ sealed }: ClaimedChunk) => (sealed ? 'sealed' : 'pending')

/** A provider's event may have come first and knows more. */
async function recordAccepted(client: PoolClient, { letters, providerIds = [], contentHash }: Told): Promise<void> {
  await client.query(
    `update deliveries delivery set status = case when status = 'prepared' then 'accepted' else status end,
       provider_id = accepted.provider, content_hash = $3, accepted_at = now(), updated_at = now(), sealed_address = null
     from unnest($1::uuid[], $2::text[]) as accepted (id, provider) where delivery.id = accepted.id`,
    [letters.map(({ id }) => id), providerIds, contentHash],
  )
}

async function recordFailed(client: PoolClient, { letters, reason }: Told): Promise<void> {
  await client.query(
    `update deliveries set status = 'failed', reason = $2, updated_at = now(), sealed_address = null
     where id = any($1::uuid[]) and status = 'prepared'`,
    [letters.map(({ id }) => id), reason ?? null],
  )
}

async function pause(client: PoolClient, { issueId }: ClaimedChunk, reason = ''): Promise<void> {
  await client.query(`update sendings set status = 'paused', reason = $2 where issue_id = $1 and status = 'sending'`, [
    issueId,
    reason,
  ])
}

async function close(
  client: PoolClient,
  { issueId, no }: ClaimedChunk,
  status: string,
  reason?: string,
): Promise<void> {
  await client.query(
    `update chunks set status = $3, last_error = $4, settled_at = now(), lease_until = null, lease_token = null
     where issue_id = $1 and no = $2`,
    [issueId, no, status, reason ?? null],
  )
}

/** A definite answer that nothing was accepted lets the hours of a repeat begin anew. */
async function leaveOpen(
  client: PoolClient,
  { issueId, no }: ClaimedChunk,
  status: string,
  { doubtful, seconds, refused = false }: { doubtful: boolean; seconds: number; refused?: boolean },
  reason?: string,
): Promise<void> {
  await client.query(
    `update chunks set status = $3, last_error = $4, not_before = now() + $5 * interval '1 second',
       first_attempt_at = case when $6 then first_attempt_at end, attempts = case when $6 then attempts else 0 end,
       refused_since = case when $7 then coalesce(refused_since, now()) end, lease_until = null, lease_token = null
     where issue_id = $1 and no = $2`,
    [issueId, no, status, reason ?? null, seconds, doubtful, refused],
  )
}

/** The provider may keep its refusal under the key: without a hash to compare with, the next seal takes another one. */
async function wantNewKey(client: PoolClient, { issueId, no }: ClaimedChunk): Promise<void> {
  await client.query('update chunks set payload_hash = null where issue_id = $1 and no = $2', [issueId, no])
}
