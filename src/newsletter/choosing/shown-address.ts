import type { PayloadRequest } from 'payload'
import { openAddress } from '@/mailroom/addresses'
import { query } from '@/platform/database'
import type { Subscriber } from '../subscribing/subscriber'

/** Where letters go, and since when (ISO); for the one behind a private link alone. */
export type ShownAddress = { address: string; since?: string }

export async function shownAddress(
  req: PayloadRequest,
  { id, addressSealed }: Subscriber,
): Promise<ShownAddress | undefined> {
  if (!addressSealed) return undefined
  const [row] = await query<{ since: Date | null }>(
    req,
    'select confirmed_at as since from subscribers where id = $1',
    [id],
  )
  return { address: openAddress(addressSealed), since: row?.since?.toISOString() }
}
