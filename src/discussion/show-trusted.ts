import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { because } from './moderation-log'
import type { CommentKind } from './statuses'
import { triageMessage } from './triage-message'

/** What a comment of a known writer waits with: anybody may have typed the address, the button proves it. */
const WAITS = 'trust:confirm'

type Row = { words: string; name: string; kind: CommentKind; language: string; writer: string }

/**
 * Shows a comment of a known writer whose address has just been proved. Everything is asked once more: words, writer and
 * settings may have changed since it was sent.
 */
export async function showIfTrusted(req: PayloadRequest, id: string): Promise<void> {
  const [waiting] = await query<Row>(
    req,
    `select coalesce(private_original, '') as words, coalesce(writer_name, '') as name, kind,
       coalesce(language, 'en') as language, writer_address_hmac as writer
     from comments
     where id = $1 and status = 'pending' and held_for = $2 and private_original = public_wording
       and writer_address_hmac is not null and address_confirmed_at is not null`,
    [id, WAITS],
  )
  if (!waiting || !(await triageMessage(req, { id, ...waiting })).direct) return
  because(req, id, { reasons: [WAITS] })
  await req.payload.update({
    collection: 'comments',
    id,
    data: { status: 'published' },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
