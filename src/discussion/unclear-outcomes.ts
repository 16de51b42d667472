import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import type { UnclearOutcome } from './unclear-rules'

/** What became of sentences that readers found unclear, as everybody may know it: never a reader's words. */
export type PublicOutcome = {
  id: string
  /** ISO: when it was decided. */
  at: string
  outcome: Exclude<UnclearOutcome, 'not-useful'>
  /** Readers who said so. */
  readers: number
  /** The revision they read. */
  revision: number
  /** Words of the published heading; empty for the opening. */
  heading: string
  /** What the editor says. */
  words: string
  /** The revision that made it clearer. */
  version?: number
}

type Row = Omit<PublicOutcome, 'at' | 'version'> & { at: Date; version: number | null }

/** The newest first; nothing while the article is not published. A heading that the law made us remove is not told. */
export async function outcomesOf(req: PayloadRequest, article: string): Promise<PublicOutcome[]> {
  const rows = await query<Row>(
    req,
    `select min(n.id::text) as id, max(n.settled_at) as at, n.outcome, count(*)::int as readers,
       max(n.revision)::int as revision, n.outcome_words as words, n.outcome_revision as version,
       case when t.id is null then n.heading else '' end as heading
     from unclear_notes n
     join articles a on a.id = n.article_id and a._status = 'published'
     left join text_removals t on t.article_id = n.article_id and t.number = n.revision
     where n.article_id = $1 and n.outcome in ('clearer', 'explained', 'kept')
     group by n.outcome, n.outcome_words, n.outcome_revision, case when t.id is null then n.heading else '' end
     order by at desc limit 200`,
    [article],
  )
  return rows.map(({ at, version, ...row }) => ({ ...row, at: at.toISOString(), ...(version && { version }) }))
}
