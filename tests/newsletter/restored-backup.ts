/** A backup of one sending and its return, as when a whole database is restored: it forgets what happened since. */
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import type { House } from '../world/open-house'

const TABLES = ['sendings', 'chunks', 'deliveries'] as const
export type Backup = Record<(typeof TABLES)[number], string>

export async function backUp(house: House, issue: string): Promise<Backup> {
  const rowsOf = async (table: string) => {
    const [all] = await query<{ rows: string }>(
      await house.system(),
      `select jsonb_agg(to_jsonb(row))::text as rows from ${table} row where issue_id = $1`,
      [issue],
    )
    return all?.rows ?? '[]'
  }
  const [sendings, chunks, deliveries] = await Promise.all([rowsOf('sendings'), rowsOf('chunks'), rowsOf('deliveries')])
  return { sendings, chunks, deliveries }
}

export async function restore(house: House, issue: string, backup: Backup): Promise<void> {
  const req = await house.system()
  await inTransaction(req, async () => {
    for (const table of TABLES) {
      await query(req, `delete from ${table} where issue_id = $1`, [issue])
      await query(req, `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [
        backup[table],
      ])
    }
  })
}
