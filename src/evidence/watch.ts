/** The watch over cited sources: each in its turn, a few at a time. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { checkSource } from './check-source'
import type { Outside } from './outside/outside'
import { RETRY_MS, WEEK_MS } from './rules'

/** Cited sources that have something to ask about and were not looked at for long enough, the longest ago first. */
export async function sourcesToCheck(req: PayloadRequest, now: Date, limit: number): Promise<string[]> {
  const rows = await query<{ id: string }>(
    req,
    `select s.id from sources s
     left join lateral (
       select at, doi, pmid, url, registry, link, gone from source_checks
       where source_id = s.id and registry || link <> 'nonenone' order by at desc, id desc limit 1
     ) last on true
     where exists (select 1 from cited_sources where source_id = s.id and ended_at is null)
       and (s.doi is not null or s.pmid is not null or s.url is not null)
       and (last.at is null
         or last.at <= case when last.registry = 'unknown' or (last.registry = 'none' and last.link = 'unknown')
              or (last.link = 'gone' and not last.gone) then $2::timestamptz else $1::timestamptz end
         or (last.doi, last.pmid, last.url) is distinct from (coalesce(s.doi, ''), coalesce(s.pmid, ''), coalesce(s.url, '')))
     order by last.at nulls first, s.id limit $3`,
    [new Date(now.getTime() - WEEK_MS), new Date(now.getTime() - RETRY_MS), limit],
  )
  return rows.map(({ id }) => id)
}

type Pace = { most: number; milliseconds: number }

/** A job may take five minutes; two leave room for the slowest answers. */
const usualPace: Pace = { most: 25, milliseconds: 120_000 }

/**
 * Looks at what is due until the time is up. When registries do not answer twice in a row the rest waits for the next
 * time: whoever is down is not asked harder.
 */
export async function watch(req: PayloadRequest, outside: Outside, now: Date, pace = usualPace): Promise<void> {
  const until = Date.now() + pace.milliseconds
  let silent = 0
  for (const id of await sourcesToCheck(req, now, pace.most)) {
    if (Date.now() > until || silent >= 2) return
    const known = await checkSource(req, id, outside, now)
    silent = known?.registry === 'unknown' ? silent + 1 : 0
  }
}
