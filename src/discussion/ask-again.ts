import type { PayloadRequest } from 'payload'
import { openAddress } from '@/mailroom/addresses'
import { postedAmong } from '@/mailroom/queries'
import { isSuppressed } from '@/mailroom/suppress'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { askToConfirm, confirmLetterKey } from './ask-to-confirm'
import { mayAskAddress } from './limits'
import { lockAddress } from './lock-address'

export type AskAgainRefusal = 'nothing-to-ask' | 'too-many'

type Unasked = { sealed: string; hmac: string; language: string }

/** The writer asks for the letter that was not sent because their address had had enough that day. Twice is once. */
export async function askAgain(req: PayloadRequest, id: string): Promise<Result<'asked', AskAgainRefusal>> {
  const waiting = await unasked(req, id)
  if (!waiting) return no('nothing-to-ask')
  // Outside the transaction, in which it would wait for a second connection.
  if (!(await mayAskAddress(req, waiting.hmac))) return no('too-many')
  return inTransaction(req, async () => {
    await lockAddress(req, waiting.hmac)
    const still = await unasked(req, id)
    if (!still || (await isSuppressed(req, still.hmac))) return no('nothing-to-ask')
    await askToConfirm(req, { comment: id, email: openAddress(still.sealed), language: still.language })
    return done('asked')
  })
}

/** What waits for the proof of an address that nobody was asked for. */
async function unasked(req: PayloadRequest, id: string): Promise<Unasked | undefined> {
  const [row] = await query<Unasked>(
    req,
    `select writer_address_sealed as sealed, writer_address_hmac as hmac, coalesce(language, 'en') as language
     from comments where id = $1 and answered_by_id is null and address_confirmed_at is null and wants_answer_by_mail
       and writer_address_sealed is not null and writer_address_hmac is not null
       and status in ('unconfirmed', 'pending', 'published')`,
    [id],
  )
  return row && !(await wasAsked(req, id)) ? row : undefined
}

/** Whether the letter that asks for the proof of its address was posted. */
export async function wasAsked(req: PayloadRequest, id: string): Promise<boolean> {
  const key = confirmLetterKey(id)
  return (await postedAmong(req, [key])).has(key)
}
