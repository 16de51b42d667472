import type { PayloadRequest } from 'payload'
import { type CorrectionRecord, correctionRecord } from '@/articles/correction-record'
import type { Issue } from '@/generated/payload-types'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { hadBy } from './correction-issue'
import { correctionHead } from './correction-letter'
import { correctionReach } from './correction-reach'
import { tellOfHold } from './held-letter'
import { LONG_WORK } from './long-work'
import { deservesLetter } from './rules'
import { holdSending, lockIssueKey, scheduleSending } from './write-issue'

/** One issue for a correction, however often anybody hears of it. */
export const correctionKey = (correction: string) => `correction:${correction}`

/** Why a letter that was on its way stands still. */
export const TEXT_CORRECTED =
  'A correction was published about the text that this letter carries. Cancel what is left, and email the article again.'

const TOO_LATE =
  'This correction could not become a letter within a day. Go on sending if readers should still get it, or cancel it.'

type Reason = 'gone' | Exclude<Extract<ReturnType<typeof deservesLetter>, { ok: false }>['reason'], 'too-long-ago'>

/**
 * The issue that follows from a material correction, with its sending, which waits for the time to undo, or for an
 * editor when the correction is more than a day old. Letters that still carry the wrong text out are held at once.
 * @returns the id of the issue, made now or before.
 */
export async function makeCorrectionIssue(
  req: PayloadRequest,
  correction: string,
  now = new Date(),
): Promise<Result<{ issue: string; made: boolean }, Reason>> {
  return inTransaction(req, async () => {
    const uniqueKey = correctionKey(correction)
    const known = await lockIssueKey(req, uniqueKey)
    if (known) return done({ issue: known, made: false })
    const record = await correctionRecord(req, correction)
    if (!record) return no('gone')
    const { had } = await correctionReach(req, record)
    const verdict = deservesLetter({ material: record.material, savedAt: new Date(record.savedAt), had }, now)
    if (!verdict.ok && verdict.reason !== 'too-long-ago') return no(verdict.reason)
    const issue = await writeIssue(req, record, uniqueKey)
    await holdWrongLetters(req, record)
    if (verdict.ok) await scheduleSending(req, issue)
    else await holdSending(req, issue, TOO_LATE)
    return done({ issue: issue.id, made: true })
  })
}

async function writeIssue(req: PayloadRequest, record: CorrectionRecord, uniqueKey: string): Promise<Issue> {
  return req.payload.create({
    collection: 'issues',
    data: {
      kind: 'correction',
      article: record.articleId,
      correction: record.id,
      round: 1,
      uniqueKey,
      ...correctionHead(record),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/**
 * Also what stands still for its doubts alone: none of its letters may be sent again. A letter that is being frozen just
 * now is waited for, as long as that may take: what it carries is known only then.
 */
async function holdWrongLetters(req: PayloadRequest, record: CorrectionRecord): Promise<void> {
  const { article, hashes } = hadBy(record)
  await query(req, LONG_WORK)
  await query(
    req,
    `select from sendings where issue_id in (select id from issues where article_id = $1)
       and status in ('waiting', 'sending', 'paused') order by issue_id for update`,
    [article],
  )
  const held = await query<{ issue: string }>(
    req,
    `update sendings set status = 'held', reason = $3
     where (status in ('sending', 'paused') or status = 'needs_review' and exists (
       select from chunks where issue_id = sendings.issue_id and settled_at is null
     )) and content_hash = any($2::text[])
       and issue_id in (select id from issues where article_id = $1) returning issue_id::text as issue`,
    [article, hashes, TEXT_CORRECTED],
  )
  for (const { issue } of held) await tellOfHold(req, issue, TEXT_CORRECTED)
}
