import type { PayloadRequest } from 'payload'
import { addressHmac, openAddress, sealAddress } from '@/mailroom/addresses'
import { query } from '@/platform/database'

/** Every address of every reviewer, with the one that is written to now. */
const EVERY = `(select reviewer, sealed_address, address_hmac from reviewer_addresses
  union all select reviewer, sealed_address, address_hmac from reviewer_earlier_addresses)`

/**
 * Remembers, sealed, where a reviewer is written to from now on. `address` is one bare address. An address that it
 * replaces is kept: it still opens their desk, so that nobody loses their name to whoever types another address.
 * @returns the address it replaced, if there was another.
 */
export async function keepAddress(
  req: PayloadRequest,
  reviewer: string,
  address: string,
  now: Date,
): Promise<string | undefined> {
  const hmac = addressHmac(address)
  await query(req, 'select 1 from reviewer_addresses where reviewer = $1 for update', [reviewer])
  const before = await addressOfReviewer(req, reviewer)
  const replaced = before !== undefined && addressHmac(before) !== hmac ? before : undefined
  if (replaced) {
    await query(
      req,
      `insert into reviewer_earlier_addresses (reviewer, address_hmac, sealed_address, at)
       select reviewer, address_hmac, sealed_address, $2 from reviewer_addresses where reviewer = $1
       on conflict (reviewer, address_hmac) do update set at = excluded.at`,
      [reviewer, now],
    )
  }
  await query(
    req,
    `insert into reviewer_addresses (reviewer, sealed_address, address_hmac, at) values ($1, $2, $3, $4)
     on conflict (reviewer) do update set sealed_address = $2, address_hmac = $3, at = $4`,
    [reviewer, sealAddress(address), hmac, now],
  )
  return replaced
}

/** Where a reviewer is written to; undefined for somebody nobody ever asked. */
export async function addressOfReviewer(req: PayloadRequest, reviewer: string): Promise<string | undefined> {
  const [row] = await query<{ sealed: string }>(
    req,
    'select sealed_address as sealed from reviewer_addresses where reviewer = $1',
    [reviewer],
  )
  return row && openAddress(row.sealed)
}

/** The address behind this HMAC, where it is one of a reviewer's. */
export async function reviewerAddressBehind(req: PayloadRequest, hmac: string): Promise<string | undefined> {
  const [row] = await query<{ sealed: string }>(
    req,
    `select sealed_address as sealed from ${EVERY} known where address_hmac = $1 limit 1`,
    [hmac],
  )
  return row && openAddress(row.sealed)
}

/** Everybody who is or was written to at the address behind this HMAC: a person may have more than one profile. */
export async function reviewersBehind(req: PayloadRequest, hmac: string): Promise<string[]> {
  const rows = await query<{ reviewer: string }>(
    req,
    `select distinct reviewer from ${EVERY} known where address_hmac = $1 order by reviewer`,
    [hmac],
  )
  return rows.map(({ reviewer }) => reviewer)
}

/** Those of whom we know where to write. */
export async function reachableReviewers(req: PayloadRequest): Promise<Set<string>> {
  const rows = await query<{ reviewer: string }>(req, 'select reviewer from reviewer_addresses')
  return new Set(rows.map(({ reviewer }) => reviewer))
}
