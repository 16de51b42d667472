import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import type { LetterKind } from './letter-kinds'

export type StuckLetter = {
  id: string
  kind: string
  status: string
  attempts: number
  /** What the provider said, without addresses; null when nobody has tried yet. */
  reason: string | null
  /** ISO. */
  posted: string
}

type Row = Omit<StuckLetter, 'posted'> & { posted: Date; total: number }

/**
 * Single letters that did not go: those that wait although their time has come or a try has failed, and those given
 * up within a week, by us or by the provider. Holds no address: whom a letter is for stays sealed.
 */
export async function lettersThatDidNotGo(
  req: PayloadRequest,
  limit = 20,
): Promise<{ total: number; letters: StuckLetter[] }> {
  const rows = await query<Row>(
    req,
    `select id, kind, status, attempts, last_error as reason, created_at as posted, count(*) over ()::int as total
     from letters
     where (settled_at is null and (last_error is not null or not_before < now() - interval '5 minutes'))
        or ((status in ('failed', 'needs_review', 'bounced') or (status = 'suppressed' and provider_id is not null))
          and settled_at > now() - interval '7 days')
     order by created_at desc limit $1`,
    [limit],
  )
  const letters = rows.map(({ total: _total, posted, ...letter }) => ({ ...letter, posted: posted.toISOString() }))
  return { total: rows[0]?.total ?? 0, letters }
}

/** Which of these letters have been posted, by their unique keys, whatever became of them since. */
export async function postedAmong(req: PayloadRequest, uniqueKeys: string[]): Promise<Set<string>> {
  const rows = await query<{ key: string }>(
    req,
    'select unique_key as key from letters where unique_key = any($1::text[])',
    [uniqueKeys],
  )
  return new Set(rows.map(({ key }) => key))
}

/** HMAC of the address a letter went to, as long as its row is kept. */
export async function addressOfLetter(req: PayloadRequest, uniqueKey: string): Promise<string | undefined> {
  const [row] = await query<{ hmac: string }>(req, 'select address_hmac as hmac from letters where unique_key = $1', [
    uniqueKey,
  ])
  return row?.hmac
}

/** What was written to somebody about one thing, by the last part of the unique keys. Holds no address. */
export async function lettersAbout(
  req: PayloadRequest,
  about: string,
  hmac: string,
): Promise<{ kind: string; status: string; posted: string }[]> {
  const rows = await query<{ kind: string; status: string; posted: Date }>(
    req,
    `select kind, status, created_at as posted from letters
     where address_hmac = $1 and unique_key like '%:' || $2 order by created_at limit 100`,
    [hmac, about],
  )
  return rows.map((row) => ({ ...row, posted: row.posted.toISOString() }))
}

/** HMACs of the addresses that these letters went to, as far as their rows are kept. */
export async function addressesOfLetters(req: PayloadRequest, uniqueKeys: string[]): Promise<string[]> {
  const rows = await query<{ hmac: string }>(
    req,
    'select distinct address_hmac as hmac from letters where unique_key = any($1::text[])',
    [uniqueKeys],
  )
  return rows.map(({ hmac }) => hmac)
}

/** Single letters of some kinds to an address, the oldest first. Holds no address. */
export async function lettersOfKinds(
  req: PayloadRequest,
  hmac: string,
  kinds: readonly LetterKind[],
): Promise<{ kind: string; status: string; posted: string }[]> {
  const rows = await query<{ kind: string; status: string; posted: Date }>(
    req,
    `select kind, status, created_at as posted from letters
     where address_hmac = $1 and kind = any($2::text[]) order by created_at`,
    [hmac, kinds],
  )
  return rows.map((row) => ({ ...row, posted: row.posted.toISOString() }))
}

/** HMAC of the mailbox behind an address, as its letters know it: the address itself may be forgotten by now. */
export async function mailboxOfAddress(req: PayloadRequest, addressHmac: string): Promise<string | undefined> {
  const [row] = await query<{ mailbox: string }>(
    req,
    `select mailbox_hmac as mailbox from letters where address_hmac = $1 and mailbox_hmac <> '' limit 1`,
    [addressHmac],
  )
  return row?.mailbox
}
