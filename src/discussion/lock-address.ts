import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

/** Until the transaction ends, nobody else enters this address or takes it away. */
export async function lockAddress(req: PayloadRequest, hmac: string): Promise<void> {
  await query(req, 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [`writer:${hmac}`])
}
