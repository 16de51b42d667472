import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { LETTERS_CHANNEL } from '@/mailroom/post-letter'
import { query } from '@/platform/database'
import { env } from '@/platform/env'
import { mailerFromEnvironment } from '@/platform/mail/choose-mailer'
import { oneByOne } from '@/platform/one-by-one'
import { inTransaction } from '@/platform/transaction'
import { countHavers } from './audience'
import { freezeAudience } from './freeze-audience'
import { tellOfHold } from './held-letter'
import type { IssueContent } from './issue'
import { whyItStays } from './may-leave-now'
import { freshContent } from './shown-letter'

/**
 * At the minute of sending: looks again, renders the letter once and freezes it together with its audience, in one
 * transaction. From then on the sender has all it needs. Does nothing for an issue that does not wait or is not due.
 */
export async function prepareSending(req: PayloadRequest, id: string): Promise<void> {
  await inTransaction(req, async () => {
    const due = await query(
      req,
      `select from sendings where issue_id = $1 and status = 'waiting' and not_before <= now() for update skip locked`,
      [id],
    )
    if (due.length === 0) return
    const content = await mayBeFrozen(req, id)
    if (content.kind === 'content') await freeze(req, id, content)
    else await end(req, id, content.kind, content.reason)
  })
}

/** Prepares whatever is due, should a job have been lost. */
export async function prepareDueSendings(req: PayloadRequest): Promise<void> {
  const due = await query<{ issue_id: string }>(
    req,
    `select issue_id from sendings where status = 'waiting' and not_before <= now() order by not_before`,
  )
  const issues = due.map(({ issue_id }) => issue_id)
  await oneByOne(
    req,
    'Preparing an issue',
    issues,
    (issue) => issue,
    (issue) => prepareSending(req, issue),
  )
}

/** The content of an issue, or why it may not leave. */
async function mayBeFrozen(req: PayloadRequest, id: string): Promise<IssueContent> {
  const content = await freshContent(req, id)
  if (!content) throw new Error(`Sending ${id} has no issue`)
  if (content.kind !== 'content') return content
  const reason = await whyItStays(req, content)
  return reason ? { kind: 'held', reason } : content
}

async function end(req: PayloadRequest, issue: string, status: 'cancelled' | 'held', reason: string): Promise<void> {
  await query(
    req,
    `update sendings set status = $2, reason = $3, finished_at = case when $2 = 'cancelled' then now() end where issue_id = $1`,
    [issue, status, reason],
  )
  if (status === 'held') await tellOfHold(req, issue, reason)
}

type Content = Extract<IssueContent, { kind: 'content' }>

async function freeze(req: PayloadRequest, issue: string, content: Content): Promise<void> {
  const { subject, preview, html, text } = content.letter
  const from = env().MAIL_FROM
  const snapshotHash = createHash('sha256')
    .update(JSON.stringify([from, subject, preview, html, text]))
    .digest('hex')
  const { audience } = content
  const frozen = await freezeAudience(req, issue, { audience, chunkSize: mailerFromEnvironment(env()).batchSize })
  await query(
    req,
    `update sendings set subject = $2, preview = $3, html = $4, text = $5, from_address = $6, snapshot_hash = $7,
       content_hash = $8, revision = $9, candidates = $10, excluded = $11, prepared = $12, audience_cutoff = now(),
       prepared_at = now(), reason = null, untold = $13, status = case when $12 = 0 then 'done' else 'sending' end,
       finished_at = case when $12 = 0 then now() end
     where issue_id = $1`,
    [
      issue,
      subject,
      preview,
      html,
      text,
      from,
      snapshotHash,
      content.contentHash,
      content.revision ?? null,
      frozen.candidates,
      frozen.excluded,
      frozen.prepared,
      audience.had ? Math.max(0, (await countHavers(req, audience.had)) - frozen.prepared) : null,
    ],
  )
  await query(req, `select pg_notify('${LETTERS_CHANNEL}', '')`)
}
