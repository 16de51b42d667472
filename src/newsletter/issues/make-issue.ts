import type { PayloadRequest } from 'payload'
import type { Issue } from '@/generated/payload-types'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { firstPublicationOf } from './first-publication'
import { deservesIssue } from './rules'
import { articleKey, holdSending, lockIssueKey, scheduleSending, wordsOfArticle } from './write-issue'

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
    return done({ issue: issue.id, made: true })
  })
}

async function writeIssue(req: PayloadRequest, article: string, uniqueKey: string): Promise<Issue> {
  return req.payload.create({
    collection: 'issues',
    data: { kind: 'article', article, round: 1, uniqueKey, ...(await wordsOfArticle(req, article)) },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

const TOO_LATE =
  'The letter was wished for, but could not be made within a day of publishing. Go on sending, or cancel it.'
