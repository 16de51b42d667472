/** Every row of every table, as text: for tests that look for words which should be nowhere. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

/** Names of the tables in which a text stands, whatever the case. */
export async function tablesHolding(req: PayloadRequest, text: string): Promise<string[]> {
  const tables = await query<{ name: string }>(
    req,
    `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await query(req, `select 1 from ${name} t where position(lower($1) in lower(t::text)) > 0 limit 1`, [
      text,
    ])
    if (rows.length > 0) found.push(name)
  }
  return found
}
