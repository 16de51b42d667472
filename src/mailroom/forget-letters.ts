/** Letters that nobody may find any more: their rows, what they hold sealed, and what a provider told of them. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { forgetEvents } from './forget-events'
import type { LetterKind } from './letter-kinds'

export type ForgottenLetters = {
  /** Last part of the unique keys, behind a colon: the id of what the letters are about. */
  about: string
  /** Unique key of the first of them, by which the others' address is found where `hmac` is not known. */
  first: string
  /** HMAC of the address they went to. */
  hmac?: string
  /** The first one, if it was sent, keeps the HMAC: the “this was not me” in it still has to find the address. */
  keepFirst: boolean
}

/** A letter that waits is not sent any more; a sender that has it in hand finds its lease gone. */
export async function forgetLetters(req: PayloadRequest, which: ForgottenLetters): Promise<void> {
  const { about, first, keepFirst } = which
  // Known before, so that each side of the “or” is found by its index.
  const hmacs = [which.hmac, await addressOfLetter(req, first)].filter((one) => one !== undefined)
  const theirs = `(unique_key = $1 or (address_hmac = any($3) and unique_key like '%:' || $2))`
  const values = [first, about, hmacs]
  await query(
    req,
    `delete from provider_events
     where provider_letter in (select provider_id from letters where ${theirs} and provider_id is not null)
        or delivery in (select id::text from letters where ${theirs})`,
    values,
  )
  await query(
    req,
    `delete from letters where ${theirs} and not ($4 and unique_key = $1 and first_attempt_at is not null)`,
    [...values, keepFirst],
  )
  await query(
    req,
    `update letters set sealed_address = null, sealed_body = null, lease_until = null, lease_token = null,
       status = case when status in ('queued', 'unknown') then 'failed' else status end,
       settled_at = coalesce(settled_at, now())
     where unique_key = $1`,
    [first],
  )
}

async function addressOfLetter(req: PayloadRequest, uniqueKey: string): Promise<string | undefined> {
  const [row] = await query<{ hmac: string | null }>(
    req,
    'select address_hmac as hmac from letters where unique_key = $1',
    [uniqueKey],
  )
  return row?.hmac ?? undefined
}

/** Removes settled letters of one kind that were posted before then. @returns how many, at most 5,000. */
export async function forgetOldLetters(req: PayloadRequest, kind: string, before: Date): Promise<number> {
  const rows = await query(
    req,
    `delete from letters where id in (
       select id from letters where kind = $1 and settled_at is not null and created_at < $2 limit 5000
     ) returning id`,
    [kind, before],
  )
  return rows.length
}

/**
 * Removes every letter of some kinds that went to one of these addresses or has one of these unique keys, sent or not,
 * and what a provider told of it. A sender that has one in hand finds its row gone.
 */
export async function forgetLettersTo(
  req: PayloadRequest,
  { kinds, hmacs, keys }: { kinds: readonly LetterKind[]; hmacs: string[]; keys: string[] },
): Promise<void> {
  const gone = await query<{ id: string; provider: string | null }>(
    req,
    `delete from letters where kind = any($1::text[])
       and (address_hmac = any($2::text[]) or unique_key = any($3::text[]))
     returning id, provider_id as provider`,
    [kinds, hmacs, keys],
  )
  await forgetEvents(
    req,
    gone.map(({ id }) => id),
    gone.flatMap(({ provider }) => provider ?? []),
  )
}
