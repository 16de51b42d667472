import type { PayloadRequest } from 'payload'
import { addressHmac, openAddress, sealAddress } from '@/mailroom/addresses'
import { query } from '@/platform/database'

/** Remembers, sealed, where a reviewer is written to. `address` is one bare address. */
export async function keepAddress(req: PayloadRequest, reviewer: string, address: string, now: Date): Promise<void> {
  await query(
    req,
    `insert into reviewer_addresses (reviewer, sealed_address, address_hmac, at) values ($1, $2, $3, $4)
     on conflict (reviewer) do update set sealed_address = $2, address_hmac = $3, at = $4`,
    [reviewer, sealAddress(address), addressHmac(address), now],
  )
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

/** Everybody who is written to at the address behind this HMAC: a person may have more than one profile. */
export async function reviewersBehind(req: PayloadRequest, hmac: string): Promise<string[]> {
  const rows = await query<{ reviewer: string }>(
    req,
    'select reviewer from reviewer_addresses where address_hmac = $1 order by reviewer',
    [hmac],
  )
  return rows.map(({ reviewer }) => reviewer)
}

/** Those of whom we know where to write. */
export async function reachableReviewers(req: PayloadRequest): Promise<Set<string>> {
  const rows = await query<{ reviewer: string }>(req, 'select reviewer from reviewer_addresses')
  return new Set(rows.map(({ reviewer }) => reviewer))
}
