import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

/**
 * Removes what a provider told of some letters, single or to many.
 * @param rows our ids of them. @param provider the provider's ids.
 */
export async function forgetEvents(req: PayloadRequest, rows: string[], provider: string[]): Promise<void> {
  await query(
    req,
    'delete from provider_events where delivery = any($1::text[]) or provider_letter = any($2::text[])',
    [rows, provider],
  )
}
