import type { PayloadRequest } from 'payload'
import { articlesByIds } from '@/articles/cards'
import { inTransaction } from '@/platform/transaction'
import { letterSettings } from '@/publication/letter-settings'
import { articlesOfDigest, spanOfDigest } from './digest-articles'
import { digestDue } from './digest-rules'
import { digestWords } from './digest-words'
import { digestKey, issueByKey, lockIssueKey, scheduleSending } from './write-issue'

/**
 * The digest of this week, once its day and hour have come: one for everybody, or none when nothing was published
 * since the last. However late it is made, it is dated from that hour and ends there: what came after it waits for the
 * next, or an empty week would mail on the day of the next article. Made once however many workers look.
 * @returns the id of the issue it made.
 */
export async function makeDigest(req: PayloadRequest, now = new Date()): Promise<string | undefined> {
  const due = digestDue(now, await letterSettings(req))
  if (!due || (await issueByKey(req, digestKey(due.week)))) return undefined
  const { week, since } = due
  return inTransaction(req, async () => {
    const uniqueKey = digestKey(week)
    if (await lockIssueKey(req, uniqueKey)) return undefined
    const articles = await articlesOfDigest(req, await spanOfDigest(req, since))
    const cards = await articlesByIds(req, articles)
    if (cards.length === 0) return undefined
    const issue = await req.payload.create({
      collection: 'issues',
      data: { kind: 'digest', week, uniqueKey, round: 1, ...digestWords(cards), createdAt: since.toISOString() },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await scheduleSending(req, issue)
    return issue.id
  })
}
