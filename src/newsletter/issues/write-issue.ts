/** What the birth of every issue has in common: one key, made once, a sending that waits. */
import type { PayloadRequest } from 'payload'
import type { Issue } from '@/generated/payload-types'
import { subjectLine } from '@/mailroom/subject-line'
import { query } from '@/platform/database'
import { env } from '@/platform/env'
import { send } from '@/platform/queue'
import { tellOfHold } from './held-letter'

export const PREPARE_QUEUE = 'newsletter-prepare-sending'

/** One issue for an article and round: the first by itself, later ones by an editor with a reason. */
export const articleKey = (article: string, round: number) => `article:${article}:${round}`
/** One issue for a week, such as `2026-W48`. */
export const digestKey = (week: string) => `digest:${week}`

/** Until the transaction ends nobody else makes what stands under this key. */
export async function holdKey(req: PayloadRequest, uniqueKey: string): Promise<void> {
  await query(req, 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [`issue:${uniqueKey}`])
}

/** The issue with this key, if there is one; nobody else makes it until the transaction ends. */
export async function lockIssueKey(req: PayloadRequest, uniqueKey: string): Promise<string | undefined> {
  await holdKey(req, uniqueKey)
  return issueByKey(req, uniqueKey)
}

export async function issueByKey(req: PayloadRequest, uniqueKey: string): Promise<string | undefined> {
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

/** What stands on an article's letter until an editor writes something else. */
export async function wordsOfArticle(
  req: PayloadRequest,
  article: string,
): Promise<{ subject: string; preview: string }> {
  const { title, standfirst } = await req.payload.findByID({
    collection: 'articles',
    id: article,
    depth: 0,
    select: { title: true, standfirst: true },
    overrideAccess: true,
    req,
  })
  return { subject: subjectLine(title ?? ''), preview: subjectLine(standfirst ?? '') }
}

type Born = Pick<Issue, 'id' | 'subject' | 'preview'>

/**
 * The sending of a new issue: not before `at`, and not before the time to undo is over. It remembers the words it was
 * born with, so that what an editor writes over them is told from what we wrote (`editors-words.ts`). One that was
 * cancelled before it was frozen begins anew. The job comes at the right moment; a cron looks once a minute for what
 * it missed.
 */
export async function scheduleSending(req: PayloadRequest, { id, subject, preview }: Born, at?: Date): Promise<Date> {
  const [row] = await query<{ not_before: Date }>(
    req,
    `insert into sendings (issue_id, subject, preview, not_before)
     values ($1, $2, $3, greatest(coalesce($4::timestamptz, now()), now() + $5 * interval '1 minute'))
     on conflict (issue_id) do update
       set status = 'waiting', reason = null, finished_at = null, not_before = excluded.not_before
       where sendings.status = 'cancelled' and sendings.prepared_at is null
     returning not_before`,
    [id, subject ?? '', preview ?? '', at ?? null, env().BEDSIDE_UNDO_MINUTES],
  )
  if (!row) throw new Error(`Issue ${id} has a sending already`)
  await send(req, PREPARE_QUEUE, { issue: id }, { startAfter: row.not_before })
  return row.not_before
}

/** A sending that waits for an editor from the beginning. */
export async function holdSending(req: PayloadRequest, { id, subject, preview }: Born, reason: string): Promise<void> {
  await query(
    req,
    `insert into sendings (issue_id, subject, preview, status, reason, not_before)
     values ($1, $2, $3, 'held', $4, now())`,
    [id, subject ?? '', preview ?? '', reason],
  )
  await tellOfHold(req, id, reason)
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
