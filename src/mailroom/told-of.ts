import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import type { LetterKind } from './letter-kinds'

/** Our id of a letter, single or to many, and the provider's where it has one. */
export type LetterNames = { id: string; provider: string | null }

/** Names of the single letters of some kinds to an address. */
export const namesOfLetters = (
  req: PayloadRequest,
  hmac: string,
  kinds: readonly LetterKind[],
): Promise<LetterNames[]> =>
  query(req, 'select id, provider_id as provider from letters where address_hmac = $1 and kind = any($2::text[])', [
    hmac,
    kinds,
  ])

/** What a provider told of these letters, the oldest first: what, such as `delivered`, and when (ISO). */
export async function toldOf(req: PayloadRequest, letters: LetterNames[]): Promise<{ what: string; at: string }[]> {
  const rows = await query<{ what: string; at: Date }>(
    req,
    `select replace(type, 'email.', '') as what, received_at as at from provider_events
     where delivery = any($1::text[]) or provider_letter = any($2::text[]) order by received_at, id`,
    [letters.map(({ id }) => id), letters.flatMap(({ provider }) => provider ?? [])],
  )
  return rows.map(({ what, at }) => ({ what, at: at.toISOString() }))
}
