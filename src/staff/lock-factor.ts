import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

/** Until the end of the transaction, nobody else changes the second factor of this account. */
export async function lockFactor(req: PayloadRequest, staffId: string): Promise<void> {
  await query(req, 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [`second-factor:${staffId}`])
}
