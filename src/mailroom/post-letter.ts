import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { addressHmac, mailboxHmac, plainAddress, sealAddress } from './addresses'
import { type LetterBody, sealBody } from './letter-body'
import { machineHeaders } from './letter-headers'
import { type LetterKind, respectsSuppression } from './letter-kinds'
import { isSuppressed } from './suppress'

export type LetterToPost = {
  kind: LetterKind
  /** Says which letter this is: the same key is the same letter and is posted once. Holds no address. */
  uniqueKey: string
  /** One bare address. */
  to: string
  subject: string
  html: string
  text: string
  headers?: Record<string, string>
  /** Not sent before this moment. */
  notBefore?: Date
}

/** `suppressed`: this address gets no mail; the row says so and holds neither address nor body. */
export type Posted = 'queued' | 'known' | 'suppressed'

export const LETTERS_CHANNEL = 'bedside_letters'

/**
 * Posts a single letter in the request's transaction: one row, delivered by the sender after the commit.
 * @throws when `to` is not one bare address, or a header would end its line: our own mistake, never a reader's.
 */
export async function postLetter(req: PayloadRequest, letter: LetterToPost): Promise<Posted> {
  const { kind, uniqueKey, subject, html, text, notBefore = null } = letter
  const to = plainAddress(letter.to)
  if (!to) throw new Error(`Letter ${uniqueKey} is not to one bare address`)
  const body = { subject, html, text, headers: { ...machineHeaders, ...letter.headers } }
  refuseBrokenHeaders(uniqueKey, body)
  const hmac = addressHmac(to)
  const refused = respectsSuppression(kind) && (await isSuppressed(req, hmac))
  const kept = refused ? [null, null, 'suppressed'] : [sealAddress(to), sealBody(body), 'queued']
  const rows = await query(
    req,
    `insert into letters
       (kind, unique_key, address_hmac, mailbox_hmac, sealed_address, sealed_body, status, not_before, settled_at)
     values ($1, $2, $3, $4, $5, $6, $7, coalesce($8, now()), case when $7 = 'suppressed' then now() end)
     on conflict (unique_key) do nothing returning id`,
    [kind, uniqueKey, hmac, mailboxHmac(to), ...kept, notBefore],
  )
  if (rows.length === 0) return 'known'
  if (refused) return 'suppressed'
  await query(req, `select pg_notify('${LETTERS_CHANNEL}', '')`)
  return 'queued'
}

function refuseBrokenHeaders(uniqueKey: string, { subject, headers }: LetterBody): void {
  const lines = [subject, ...Object.entries(headers).flat()]
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (lines.some((line) => /[\u0000-\u001f\u007f]/.test(line))) {
    throw new Error(`Letter ${uniqueKey} has a control character in its subject or headers`)
  }
}
