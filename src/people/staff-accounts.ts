import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

/** Ids of the staff accounts that these profiles name. */
export async function staffAccountsOf(req: PayloadRequest, people: readonly string[]): Promise<string[]> {
  if (people.length === 0) return []
  const rows = await query<{ account: string }>(
    req,
    'select distinct staff_account_id::text as account from people where id::text = any($1) and staff_account_id is not null',
    [people],
  )
  return rows.map(({ account }) => account)
}
