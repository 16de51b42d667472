import type { PayloadRequest } from 'payload'
import { subjectLine } from '@/mailroom/subject-line'
import { query } from '@/platform/database'
import { env } from '@/platform/env'
import { send } from '@/platform/queue'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { firstPublicationOf } from './first-publication'
import { deservesIssue } from './rules'

export const PREPARE_QUEUE = 'newsletter-prepare-sending'

/** One issue for an article and round; later rounds are made by an editor, with a reason. */
export const articleKey = (article: string, round: number) => `article:${article}:${round}`

type Reason = Exclude<Extract<ReturnType<typeof deservesIssue>, { ok: false }>['reason'], 'too-long-ago'> | 'gone'

/**
 * The issue that follows from an article's first publication, with its sending, which waits for the time to undo, or
 * for an editor when the publication is more than a day old: no wish is dropped in silence, and no reader is surprised.
 * Made once however often this is called. @returns the id of the issue, made now or before.
 */
export async function makeIssue(
  req: PayloadRequest,
  article: string,
  now = new Date(),
): Promise<Result<{ issue: string; made: boolean }, Reason>> {
  return inTransaction(req, async () => {
    const uniqueKey = articleKey(article, 1)
    await query(req, 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [`issue:${uniqueKey}`])
    const known = await issueByKey(req, uniqueKey)
    if (known) return done({ issue: known, made: false })
    const facts = await firstPublicationOf(req, article)
    if (!facts) return no('gone')
    const verdict = deservesIssue(facts, now)
    if (!verdict.ok && verdict.reason !== 'too-long-ago') return no(verdict.reason)
    const issue = await writeIssue(req, article, uniqueKey)
    if (verdict.ok) await scheduleSending(req, issue)
    else await holdSending(req, issue)
    return done({ issue, made: true })
  })
}

async function issueByKey(req: PayloadRequest, uniqueKey: string): Promise<string | undefined> {
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

async function writeIssue(req: PayloadRequest, article: string, uniqueKey: string): Promise<string> {
  const { title, standfirst } = await req.payload.findByID({
    collection: 'articles',
    id: article,
    depth: 0,
    select: { title: true, standfirst: true },
    overrideAccess: true,
    req,
  })
  const { id } = await req.payload.create({
    collection: 'issues',
    data: { kind: 'article', article, round: 1, uniqueKey, subject: subjectLine(title ?? ''), preview: standfirst },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return id
}

/** The job comes at the right moment; a cron looks once a minute for what it missed. */
async function scheduleSending(req: PayloadRequest, issue: string): Promise<void> {
  const [row] = await query<{ not_before: Date }>(
    req,
    `insert into sendings (issue_id, not_before) values ($1, now() + $2 * interval '1 minute') returning not_before`,
    [issue, env().BEDSIDE_UNDO_MINUTES],
  )
  await send(req, PREPARE_QUEUE, { issue }, { startAfter: row?.not_before })
}

const TOO_LATE =
  'The letter was wished for, but could not be made within a day of publishing. Go on sending, or cancel it.'

async function holdSending(req: PayloadRequest, issue: string): Promise<void> {
  await query(req, `insert into sendings (issue_id, status, reason, not_before) values ($1, 'held', $2, now())`, [
    issue,
    TOO_LATE,
  ])
}
