/** What the births of all issues have in common: one row for a key, and a sending that waits or is held. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { env } from '@/platform/env'
import { send } from '@/platform/queue'
import { tellOfHold } from './held-letter'

export const PREPARE_QUEUE = 'newsletter-prepare-sending'

/** The issue with this key, if there is one; nobody else makes it until the transaction ends. */
export async function lockIssueKey(req: PayloadRequest, uniqueKey: string): Promise<string | undefined> {
  await query(req, 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [`issue:${uniqueKey}`])
  const { docs } = await req.payload.find({
    collection: 'issues',
    where: { uniqueKey: { equals: uniqueKey } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]?.id
}

/** It waits for the time to undo. The job comes at the right moment; a cron looks once a minute for what it missed. */
export async function scheduleSending(req: PayloadRequest, issue: string): Promise<void> {
  const [row] = await query<{ not_before: Date }>(
    req,
    `insert into sendings (issue_id, not_before) values ($1, now() + $2 * interval '1 minute') returning not_before`,
    [issue, env().BEDSIDE_UNDO_MINUTES],
  )
  await send(req, PREPARE_QUEUE, { issue }, { startAfter: row?.not_before })
}

/** It waits for an editor, who is told. */
export async function holdSending(req: PayloadRequest, issue: string, reason: string): Promise<void> {
  await query(req, `insert into sendings (issue_id, status, reason, not_before) values ($1, 'held', $2, now())`, [
    issue,
    reason,
  ])
  await tellOfHold(req, issue, reason)
}

/** Keys among these that no issue has. */
export async function keysWithoutIssue(req: PayloadRequest, keys: string[]): Promise<Set<string>> {
  const missing = await query<{ key: string }>(
    req,
    'select key from unnest($1::text[]) as key where not exists (select from issues where unique_key = key)',
    [keys],
  )
  return new Set(missing.map(({ key }) => key))
}
