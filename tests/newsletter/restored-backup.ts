/** A backup of one sending and its return, as when a whole database is restored: it forgets what happened since. */
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import type { House } from '../world/open-house'

const TABLES = ['sendings', 'chunks', 'deliveries'] as const
export type Backup = Record<(typeof TABLES)[number], string>

/** As of one moment, as a backup is: a chunk and its deliveries are read by the same statement. */
export async function backUp(house: House, issue: string): Promise<Backup> {
  const rowsOf = (table: string) =>
    `(select coalesce(jsonb_agg(to_jsonb(row)), '[]')::text from ${table} row where issue_id = $1) as ${table}`
  const [backup] = await query<Backup>(await house.system(), `select ${TABLES.map(rowsOf).join(', ')}`, [issue])
  if (!backup) throw new Error('Nothing was backed up')
  return backup
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
