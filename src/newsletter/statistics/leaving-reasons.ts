import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

/** Fewer answers than this would say who gave them. */
export const FEWEST_ANSWERS = 5

export type LeavingReasons = { answer: string; readers: number }[]

/**
 * Why people said they left, the most frequent first.
 * @param since a day, such as `2026-11-01`.
 * @returns nothing while there are too few answers to be nobody's.
 */
export async function leavingReasons(req: PayloadRequest, since: string): Promise<LeavingReasons | undefined> {
  const rows = await query<LeavingReasons[number]>(
    req,
    'select answer, count(*)::int as readers from leaving_answers where day >= $1 group by answer order by 2 desc, 1',
    [since],
  )
  return rows.reduce((sum, { readers }) => sum + readers, 0) < FEWEST_ANSWERS ? undefined : rows
}
