/** The latest look at each source, kept and read. */
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query } from '@/platform/database'
import type { Observation } from './check-after'
import type { Check } from './state-of-source'

type Row = {
  source: string
  at: Date
  doi: string
  pmid: string
  url: string
  succeeded_at: Date | null
  gone_since: Date | null
  gone: boolean
  findings: unknown
}

const findings = z.array(
  z.object({
    what: z.enum(['retracted', 'concern', 'superseded', 'corrected']),
    from: z.enum(['crossref', 'pubmed', 'desk']),
    on: z.string().optional(),
    notice: z.string().optional(),
    seenAt: z.string(),
  }),
)

/** The latest look at each of these sources, by source; one that was never looked at is not in it. */
export async function latestChecks(req: PayloadRequest, sources: string[]): Promise<Map<string, Check>> {
  if (sources.length === 0) return new Map()
  const rows = await query<Row>(
    req,
    `select distinct on (source_id) source_id as source, at, doi, pmid, url, succeeded_at, gone_since, gone, findings
     from source_checks where source_id = any($1::uuid[]) order by source_id, at desc, id desc`,
    [sources],
  )
  return new Map(
    rows.map((row) => [
      row.source,
      {
        doi: row.doi,
        pmid: row.pmid,
        url: row.url,
        succeededAt: row.succeeded_at?.toISOString(),
        goneSince: row.gone_since?.toISOString(),
        gone: row.gone,
        findings: findings.parse(row.findings),
      },
    ]),
  )
}

type Outcome = Pick<Observation, 'registry' | 'link'> & { details?: string }

export async function keepCheck(
  req: PayloadRequest,
  source: string,
  at: Date,
  check: Check,
  { registry, link, details = '' }: Outcome,
): Promise<void> {
  await query(
    req,
    `insert into source_checks
       (source_id, at, doi, pmid, url, registry, link, succeeded_at, gone_since, gone, findings, details)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb, $12)`,
    [
      source,
      at,
      check.doi,
      check.pmid,
      check.url,
      registry,
      link,
      check.succeededAt ?? null,
      check.goneSince ?? null,
      check.gone,
      JSON.stringify(check.findings),
      details.slice(0, 500),
    ],
  )
}
