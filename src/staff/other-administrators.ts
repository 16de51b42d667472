import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

/** How many administrators there are besides this account; until the transaction ends, nobody else may ask. */
export async function otherAdministrators(req: PayloadRequest, id: string): Promise<number> {
  await query(req, `select pg_advisory_xact_lock(hashtextextended('staff:administrators', 0))`)
  const [row] = await query<{ n: number }>(
    req,
    `select count(*)::int as n from staff where role = 'administrator' and id::text <> $1`,
    [id],
  )
  return row?.n ?? 0
}
