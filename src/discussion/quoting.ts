/** The asker's leave to quote their question elsewhere than where they wrote it, and taking it back. */
import type { PayloadRequest } from 'payload'
import { recordConsent } from '@/mailroom/consent'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { noteInLog } from './moderation-log'
import { mayBeQuoted } from './rules'
import type { CommentStatus } from './statuses'
import { takeQuotesBack } from './take-quotes-back'
import { QUOTE_WORDING } from './wordings'

export type QuotingRefusal = 'no-comment' | 'not-quotable'

type Held = { status: CommentStatus; staff: boolean; allowed: boolean; language: string }

/** Until the transaction ends, nobody publishes or takes back what this comment says. */
async function hold(req: PayloadRequest, comment: string): Promise<Held | undefined> {
  const [row] = await query<Held>(
    req,
    `select status, answered_by_id is not null as staff, may_be_quoted_at is not null as allowed,
       coalesce(language, 'en') as language
     from comments where id = $1 for no key update`,
    [comment],
  )
  return row
}

async function setLeave(req: PayloadRequest, id: string, at: Date | null): Promise<void> {
  const data = { mayBeQuotedAt: at?.toISOString() ?? null }
  await req.payload.update({ collection: 'comments', id, data, depth: 0, overrideAccess: true, req })
}

/** Their asker lets us quote these words. Twice is once. The caller has asked who they are. */
export async function allowQuoting(
  req: PayloadRequest,
  comment: string,
  now = new Date(),
): Promise<Result<'allowed', QuotingRefusal>> {
  return inTransaction(req, async () => {
    const held = await hold(req, comment)
    if (!held) return no('no-comment')
    const may = mayBeQuoted(held)
    if (!may.ok) return may
    if (held.allowed) return done('allowed')
    await setLeave(req, comment, now)
    await recordConsent(req, { ...consentOf(comment, held.language), event: 'confirmed', wording: QUOTE_WORDING })
    await noteInLog(req, { comment, action: 'consent', reasons: ['quote:allowed'] })
    return done('allowed')
  })
}

/**
 * Takes the leave back, and the words with it from every place that quotes them, in the same transaction. For the
 * button on the asker's page, and for every verb that withdraws or erases what they wrote.
 */
export async function stopQuoting(req: PayloadRequest, comment: string): Promise<Result<'stopped', 'no-comment'>> {
  return inTransaction(req, async () => {
    const held = await hold(req, comment)
    if (!held) return no('no-comment')
    if (held.allowed) {
      await setLeave(req, comment, null)
      await recordConsent(req, { ...consentOf(comment, held.language), event: 'withdrawn' })
      await noteInLog(req, { comment, action: 'consent', reasons: ['quote:withdrawn'] })
    }
    await takeQuotesBack(req, comment)
    return done('stopped')
  })
}

const consentOf = (id: string, language: string) => ({
  subject: { kind: 'comment', id },
  purpose: 'quote-words',
  page: '/comments/mine',
  method: 'button',
  language,
})
