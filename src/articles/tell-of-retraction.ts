/** Who is told that a source was retracted: the authors of each article that cites it, or else the editors. */
import type { PayloadRequest } from 'payload'
import { noticeFrom } from '@/evidence/rules'
import { type Owed, owedFor } from '@/evidence/source-notices'
import { watchSettings } from '@/evidence/watch-settings'
import { postLetter } from '@/mailroom/post-letter'
import { staffAccountsOf } from '@/people/staff-accounts'
import { query } from '@/platform/database'
import { oneByOne } from '@/platform/one-by-one'
import { inTransaction } from '@/platform/transaction'
import { type Mailbox, mailboxesIn, mailboxesOf } from '@/staff/mailboxes'
import { retractionLetter } from './letters'

/** Staff accounts behind the authors' profiles; every editor and administrator when there is none. */
async function recipientsOf(req: PayloadRequest, article: string): Promise<Mailbox[]> {
  const rows = await query<{ author: string }>(
    req,
    `select people_id::text as author from articles_rels where parent_id = $1 and path = 'authors'`,
    [article],
  )
  const accounts = await staffAccountsOf(
    req,
    rows.map(({ author }) => author),
  )
  const authors = await mailboxesOf(req, accounts)
  return authors.length > 0 ? authors : mailboxesIn(req, 'editor', 'administrator')
}

async function tell(req: PayloadRequest, owed: Owed): Promise<void> {
  const [article] = await query<{ id: string; title: string | null }>(
    req,
    `select id, title from articles where id = $1 and _status = 'published'`,
    [owed.id],
  )
  if (!article) return
  const { graceDays } = await watchSettings(req)
  const letter = await retractionLetter(req, {
    article: { id: article.id, title: article.title ?? '' },
    source: owed,
    noticeFrom: noticeFrom(owed.seenAt, graceDays).toISOString(),
  })
  for (const { id, email } of await recipientsOf(req, owed.id)) {
    const uniqueKey = `source-retracted:${owed.source}:${owed.id}:${id}`
    await postLetter(req, { kind: 'staff-notice', uniqueKey, to: email, ...letter })
  }
}

/** Work of the queue `articles-source-retracted`; doing it again posts nothing again. */
export async function tellOfRetraction(req: PayloadRequest, source: string): Promise<void> {
  const articles = (await owedFor(req, source)).filter(({ kind }) => kind === 'article')
  await oneByOne(
    req,
    'Telling of a retraction',
    articles,
    ({ id }) => id,
    (owed) => inTransaction(req, () => tell(req, owed)),
  )
}
