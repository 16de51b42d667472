import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { type CorrectionRecord, correctionRecord } from '@/articles/correction-record'
import { letterhead } from '@/mailroom/letterhead'
import { query } from '@/platform/database'
import type { Had } from './audience'
import { correctionLetter } from './correction-letter'
import type { Issue, IssueContent } from './issue'

const NOT_PUBLIC =
  'The article is not public, so readers could not see what has changed. Publish it and go on sending, or cancel the letter.'

/** The letter about a correction, for everybody who got a letter with a text that it is about. */
export async function correctionIssue(req: PayloadRequest, { correction }: Issue): Promise<IssueContent> {
  const record = correction === undefined ? undefined : await correctionRecord(req, correction)
  if (!record) return { kind: 'cancelled', reason: 'The correction is not there any more.' }
  if (!record.published) return { kind: 'held', reason: NOT_PUBLIC }
  const since = await firstCarried(req, record)
  return {
    kind: 'content',
    letter: await correctionLetter(await letterhead(req, record.language), record, since),
    audience: { had: hadBy(record) },
    contentHash: createHash('sha256').update(`${record.wasWrong}\n\n${record.isRight}`).digest('hex'),
  }
}

/** Whom a correction is for. */
export const hadBy = ({ articleId, affected }: CorrectionRecord): Had => ({
  article: articleId,
  hashes: affected.map(({ contentHash }) => contentHash),
})

/** The oldest wrong version that a letter carried: what has changed since tells every reader of it all they need. */
async function firstCarried(req: PayloadRequest, record: CorrectionRecord): Promise<number> {
  const { article, hashes } = hadBy(record)
  const rows = await query<{ hash: string }>(
    req,
    `select distinct content_hash as hash from sendings
     where issue_id in (select id from issues where article_id = $1) and content_hash = any($2::text[])`,
    [article, hashes],
  )
  const carried = new Set(rows.map(({ hash }) => hash))
  const first = record.affected.find(({ contentHash }) => carried.has(contentHash)) ?? record.affected[0]
  return first?.number ?? 1
}
