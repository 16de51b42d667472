/** Addresses that get no mail, known by HMAC alone. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { addressHmac } from './addresses'

export type SuppressionReason = 'not-me' | 'bounced' | 'complained' | 'erased' | 'by-hand'

/**
 * Keeps an address from all further mail. The first reason stands.
 * @param who the address, or its HMAC where only that is known.
 * @param source what told us, such as `block-link` or the name of a provider.
 */
export async function suppress(
  req: PayloadRequest,
  who: { address: string } | { hmac: string },
  reason: SuppressionReason,
  source: string,
): Promise<void> {
  const hmac = 'hmac' in who ? who.hmac : addressHmac(who.address)
  await query(
    req,
    'insert into suppressions (address_hmac, reason, source) values ($1, $2, $3) on conflict (address_hmac) do nothing',
    [hmac, reason, source],
  )
}

/** Whether the address behind this HMAC gets no mail. */
export async function isSuppressed(req: PayloadRequest, hmac: string): Promise<boolean> {
  const rows = await query(req, 'select 1 from suppressions where address_hmac = $1', [hmac])
  return rows.length > 0
}
