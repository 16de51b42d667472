import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { type Source, sourcesByIds } from './queries'
import { dueAfter } from './rules'
import { watchSettings } from './watch-settings'

export type Problem = 'retracted' | 'concern' | 'superseded' | 'gone' | 'incomplete' | 'overdue'
export type ProblemSource = { source: Source; problem: Problem; cited: boolean }

const DAY = 24 * 60 * 60_000
/** Until then the task that completes records may still be at it. */
const PATIENCE_DAYS = 3

type Row = { id: string; cited_since: Date | null; waits: boolean; asked: boolean }

function problemOf(source: Source, row: Row, dueDays: number, now: Date): Problem | undefined {
  switch (source.state) {
    case 'retracted':
    case 'concern':
    case 'superseded':
    case 'gone':
      return row.cited_since ? source.state : undefined
    case 'incomplete':
      if (row.waits) return 'incomplete'
      break
    case 'complete':
    case 'corrected':
      break
  }
  if (!row.cited_since || !row.asked) return undefined
  const since = source.checkedAt ?? row.cited_since.toISOString()
  return dueAfter(since, dueDays) < now.toISOString() ? 'overdue' : undefined
}

const order: readonly Problem[] = ['retracted', 'concern', 'gone', 'superseded', 'incomplete', 'overdue']

/** Sources an editor should look at: what is cited and no longer holds, and records that wait for too long. */
export async function sourcesWithProblems(req: PayloadRequest, now: Date, limit = 30): Promise<ProblemSource[]> {
  const { dueDays } = await watchSettings(req)
  const rows = await query<Row>(
    req,
    `select s.id, cited.since as cited_since, s.state = 'incomplete' and s.created_at < $1 as waits,
       s.doi is not null or s.pmid is not null or s.url is not null as asked
     from sources s
     left join lateral (
       select min(since) as since from cited_sources where source_id = s.id and ended_at is null
     ) cited on true
     left join lateral (
       select findings, gone, succeeded_at from source_checks where source_id = s.id order by at desc, id desc limit 1
     ) last on true
     where (s.state = 'incomplete' and s.created_at < $1)
       or (cited.since is not null and (s.state not in ('incomplete', 'complete', 'corrected')
         or last.findings <> '[]'::jsonb or last.gone
         or greatest(coalesce(last.succeeded_at, cited.since), s.checked_at) < $2))
     order by s.updated_at desc limit 200`,
    [new Date(now.getTime() - PATIENCE_DAYS * DAY), new Date(now.getTime() - dueDays * DAY)],
  )
  const sources = await sourcesByIds(
    req,
    rows.map(({ id }) => id),
  )
  return rows
    .flatMap((row) => {
      const source = sources.get(row.id)
      const problem = source && problemOf(source, row, dueDays, now)
      return source && problem ? [{ source, problem, cited: row.cited_since !== null }] : []
    })
    .sort((one, other) => order.indexOf(one.problem) - order.indexOf(other.problem))
    .slice(0, limit)
}
