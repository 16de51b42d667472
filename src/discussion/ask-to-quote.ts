import type { PayloadRequest } from 'payload'
import { openAddress } from '@/mailroom/addresses'
import { postLetter } from '@/mailroom/post-letter'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { roleOf } from '@/staff/roles'
import { quoteRequestLetter } from './letters'
import { noteInLog } from './moderation-log'
import { mayBeQuoted, mayDecide } from './rules'
import type { CommentStatus } from './statuses'

export type AskToQuoteRefusal = 'not-a-confidant' | 'no-comment' | 'not-quotable' | 'allowed-already' | 'no-address'

type Row = { status: CommentStatus; staff: boolean; allowed: boolean; sealed: string | null; language: string }

/**
 * Asks a reader by letter whether we may quote their question, once: the letter leads to their own page, where they say
 * so or not. Only where they proved that the address is theirs.
 */
export async function askToQuote(
  req: PayloadRequest,
  comment: string,
): Promise<Result<'asked' | 'asked-before', AskToQuoteRefusal>> {
  if (!mayDecide(roleOf(req.user)).ok) return no('not-a-confidant')
  return inTransaction(req, async () => {
    const [row] = await query<Row>(
      req,
      `select status, answered_by_id is not null as staff, may_be_quoted_at is not null as allowed,
         case when address_confirmed_at is not null then writer_address_sealed end as sealed,
         coalesce(language, 'en') as language
       from comments where id = $1 for share`,
      [comment],
    )
    if (!row) return no('no-comment')
    const may = mayBeQuoted(row)
    if (!may.ok) return may
    if (row.allowed) return no('allowed-already')
    if (!row.sealed) return no('no-address')
    const letter = await quoteRequestLetter(req, comment, row.language)
    const uniqueKey = `quote-request:${comment}`
    const posted = await postLetter(req, { kind: 'quote-request', uniqueKey, to: openAddress(row.sealed), ...letter })
    if (posted === 'known') return done('asked-before')
    await noteInLog(req, { comment, action: 'consent', reasons: ['quote:asked'] })
    return done('asked')
  })
}
