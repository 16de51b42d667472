import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { isKnown, type Standing } from './rules'

/**
 * Whether an address belongs to somebody whose comments were good so far. Anybody can type it: what follows from this
 * waits for the button in a letter to that address.
 */
export async function isKnownWriter(req: PayloadRequest, addressHmac: string): Promise<boolean> {
  const [row] = await query<Standing>(
    req,
    `select count(*) filter (where status = 'published')::int as approved,
       count(*) filter (where status in ('rejected', 'spam', 'hidden')
         and coalesce(decided_at, created_at) > now() - interval '30 days')::int as "refusedOfLate",
       coalesce(bool_or(address_confirmed_at is not null), false) as confirmed
     from comments where writer_address_hmac = $1`,
    [addressHmac],
  )
  return row !== undefined && isKnown(row)
}

/** Whether somebody has proved that this address is theirs. */
export async function isProved(req: PayloadRequest, addressHmac: string): Promise<boolean> {
  const rows = await query(
    req,
    'select 1 from comments where writer_address_hmac = $1 and address_confirmed_at is not null limit 1',
    [addressHmac],
  )
  return rows.length > 0
}
