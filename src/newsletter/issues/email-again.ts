import type { PayloadRequest } from 'payload'
import { publishedArticle } from '@/articles/queries'
import { subjectLine } from '@/mailroom/subject-line'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { roleOf } from '@/staff/roles'
import { typedWords } from '@/text/typed-words'
import { countAudience } from './audience'
import { mayBeEmailedAgain } from './edit-rules'
import { isPublished } from './withdraw-issues'
import { articleKey, holdKey, scheduleSending, wordsOfArticle } from './write-issue'

export type Again = {
  article: string
  /** `missing`: who has had no letter about it yet. */
  to: 'missing' | 'all'
  /** Why, for those who look back. */
  reason: string
}
export type AgainRefusal = Extract<ReturnType<typeof mayBeEmailedAgain>, { ok: false }>['reason'] | 'nobody-decides'

/**
 * A further round of an article's letter, or its first where it was never mailed: a new issue that says why and who
 * made it. It waits for the time to undo like every other.
 */
export async function emailAgain(
  req: PayloadRequest,
  { article, to, reason: typed }: Again,
): Promise<Result<{ issue: string; round: number }, AgainRefusal>> {
  const staff = req.user
  if (!staff || roleOf(staff) === undefined) return no('nobody-decides')
  const reason = subjectLine(typedWords(typed))
  return inTransaction(req, async () => {
    // The lock under which the first round is made by itself: the two never make it side by side.
    await holdKey(req, articleKey(article, 1))
    const { last, open } = await roundsOf(req, article)
    const published = await isPublished(req, article)
    const verdict = mayBeEmailedAgain({ reason, published, earlierRoundOpen: open })
    if (!verdict.ok) return verdict
    const round = last + 1
    const issue = await req.payload.create({
      collection: 'issues',
      data: {
        kind: 'article',
        article,
        round,
        uniqueKey: articleKey(article, round),
        reason,
        audience: to,
        ...(await wordsOfArticle(req, article)),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await scheduleSending(req, issue)
    return done({ issue: issue.id, round })
  })
}

/** Before it is decided: whether a round of this article still waits or goes, and how many a new one would reach. */
export type ReachOfRound = { open: boolean; missing: number; all: number }

export async function reachOfRound(req: PayloadRequest, article: string): Promise<ReachOfRound> {
  const { open } = await roundsOf(req, article)
  const topics = (await publishedArticle(req, article))?.topics.map(({ id }) => id) ?? []
  const meant = { topics, frequency: 'each' } as const
  const missing = await countAudience(req, { ...meant, without: { article } })
  return { open, missing: missing.receives, all: (await countAudience(req, meant)).receives }
}

async function roundsOf(req: PayloadRequest, article: string): Promise<{ last: number; open: boolean }> {
  const [rounds] = await query<{ last: number; open: boolean }>(
    req,
    `select coalesce(max(round), 0)::int as last,
       coalesce(bool_or(sending.issue_id is not null and sending.finished_at is null), false) as open
     from issues left join sendings sending on sending.issue_id = issues.id
     where kind = 'article' and article_id = $1`,
    [article],
  )
  return rounds ?? { last: 0, open: false }
}
