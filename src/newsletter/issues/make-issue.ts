import type { PayloadRequest } from 'payload'
import { subjectLine } from '@/mailroom/subject-line'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { firstPublicationOf } from './first-publication'
import { deservesIssue } from './rules'
import { holdSending, lockIssueKey, scheduleSending } from './write-issue'

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
    const known = await lockIssueKey(req, uniqueKey)
    if (known) return done({ issue: known, made: false })
    const facts = await firstPublicationOf(req, article)
    if (!facts) return no('gone')
    const verdict = deservesIssue(facts, now)
    if (!verdict.ok && verdict.reason !== 'too-long-ago') return no(verdict.reason)
    const issue = await writeIssue(req, article, uniqueKey)
    if (verdict.ok) await scheduleSending(req, issue)
    else await holdSending(req, issue, TOO_LATE)
    return done({ issue, made: true })
  })
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

const TOO_LATE =
  'The letter was wished for, but could not be made within a day of publishing. Go on sending, or cancel it.'
