import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { type IssueCounts, issueCounts } from './issue-counts'

export type LastIssue = IssueCounts & { issue: string; subject: string }

/** The issue that was sent last, when it is over. */
export async function lastIssue(req: PayloadRequest): Promise<LastIssue | undefined> {
  const [row] = await query<{ issue: string; subject: string }>(
    req,
    `select issue_id as issue, coalesce(subject, 'An issue') as subject from sendings
     where status = 'done' and prepared > 0 order by finished_at desc nulls last limit 1`,
  )
  const counts = row && (await issueCounts(req, [row.issue])).get(row.issue)
  return row && counts && { ...row, ...counts }
}
