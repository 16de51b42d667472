import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { ArticleView } from '@/articles/article-view'
import { publishedArticle } from '@/articles/queries'
import { letterhead } from '@/mailroom/letterhead'
import { LETTERS_CHANNEL } from '@/mailroom/post-letter'
import { query } from '@/platform/database'
import { env } from '@/platform/env'
import { idOf } from '@/platform/ids'
import { mailerFromEnvironment } from '@/platform/mail/choose-mailer'
import { oneByOne } from '@/platform/one-by-one'
import { inTransaction } from '@/platform/transaction'
import { assertNever } from '@/platform/verdict'
import { articleLetter, type IssueLetter } from './article-letter'
import { freezeAudience } from './freeze-audience'
import { type LetterFault, mayLeave } from './rules'
import { UNSUBSCRIBE } from './unsubscribe-mark'
import { WITHDRAWN } from './withdraw-issues'

/**
 * At the minute of sending: looks again, renders the letter once and freezes it together with its audience, in one
 * transaction. From then on the sender has all it needs. Does nothing for an issue that does not wait or is not due.
 */
export async function prepareSending(req: PayloadRequest, issue: string): Promise<void> {
  await inTransaction(req, async () => {
    const due = await query(
      req,
      `select from sendings where issue_id = $1 and status = 'waiting' and not_before <= now() for update skip locked`,
      [issue],
    )
    if (due.length === 0) return
    const found = await articleOf(req, issue)
    if (found.kind === 'cancelled') return end(req, issue, 'cancelled', found.reason)
    const letter = await rendered(req, found.view)
    if (letter.kind === 'held') return end(req, issue, 'held', letter.reason)
    await freeze(req, issue, letter, found.view)
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

type Found = { kind: 'article'; view: ArticleView } | { kind: 'cancelled'; reason: string }

async function articleOf(req: PayloadRequest, issue: string): Promise<Found> {
  const { article } = await req.payload.findByID({
    collection: 'issues',
    id: issue,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const id = idOf(article)
  const view = id && (await publishedArticle(req, id))
  if (!id || !view) return { kind: 'cancelled', reason: WITHDRAWN }
  const select = { mailOnFirstPublish: true } as const
  const { mailOnFirstPublish } = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    select,
    overrideAccess: true,
    req,
  })
  if (!mailOnFirstPublish) return { kind: 'cancelled', reason: 'The wish to email this article was taken back.' }
  return { kind: 'article', view }
}

type Rendered = ({ kind: 'letter' } & IssueLetter) | { kind: 'held'; reason: string }

async function rendered(req: PayloadRequest, view: ArticleView): Promise<Rendered> {
  const head = await letterhead(req, view.language)
  try {
    const letter = await articleLetter(head, view)
    const verdict = mayLeave({ ...letter, unsubscribeMark: UNSUBSCRIBE, postalAddress: head.postalAddress })
    return verdict.ok ? { kind: 'letter', ...letter } : { kind: 'held', reason: wordsFor(verdict.reason) }
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'An issue could not be rendered' })
    return { kind: 'held', reason: 'The letter could not be rendered.' }
  }
}

function wordsFor(fault: LetterFault): string {
  switch (fault) {
    case 'broken-subject':
      return 'The subject is empty or holds control characters. Please put the article’s title right, publish it, and go on sending.'
    case 'too-large':
      return 'The letter is larger than 90 KB: mailboxes would cut it off.'
    case 'no-way-out':
      return 'The letter has no unsubscribe link.'
    case 'no-postal-address':
      return 'The letter does not carry the postal address.'
    default:
      return assertNever(fault)
  }
}

async function end(req: PayloadRequest, issue: string, status: 'cancelled' | 'held', reason: string): Promise<void> {
  await query(
    req,
    `update sendings set status = $2, reason = $3, finished_at = case when $2 = 'cancelled' then now() end where issue_id = $1`,
    [issue, status, reason],
  )
}

async function freeze(req: PayloadRequest, issue: string, letter: IssueLetter, view: ArticleView): Promise<void> {
  const { subject, preview, html, text } = letter
  const from = env().MAIL_FROM
  const snapshotHash = createHash('sha256')
    .update(JSON.stringify([from, subject, preview, html, text]))
    .digest('hex')
  const audience = await freezeAudience(req, issue, {
    topics: view.topics.map(({ id }) => id),
    chunkSize: mailerFromEnvironment(env()).batchSize,
  })
  await query(
    req,
    `update sendings set subject = $2, preview = $3, html = $4, text = $5, from_address = $6, snapshot_hash = $7,
       content_hash = $8, candidates = $9, excluded = $10, prepared = $11, audience_cutoff = now(), prepared_at = now(),
       reason = null, status = case when $11 = 0 then 'done' else 'sending' end,
       finished_at = case when $11 = 0 then now() end
     where issue_id = $1`,
    [
      issue,
      subject,
      preview,
      html,
      text,
      from,
      snapshotHash,
      view.contentHash,
      audience.candidates,
      audience.excluded,
      audience.prepared,
    ],
  )
  await query(req, `select pg_notify('${LETTERS_CHANNEL}', '')`)
}
