/** What is found out about sources. `sources` itself is written by Payload alone, so it stands apart. */
import { sql } from 'drizzle-orm'
import { bigserial, boolean, check, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from '@/platform/tables'

/**
 * One row for each look at a source; the latest holds all that is known, with what earlier looks found. `doi`, `pmid`
 * and `url` are what was asked about: a corrected identifier begins anew.
 */
export const sourceChecks = pgTable(
  'source_checks',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    sourceId: uuid('source_id').notNull(),
    at: moment('at').notNull(),
    doi: text('doi').notNull().default(''),
    pmid: text('pmid').notNull().default(''),
    url: text('url').notNull().default(''),
    registry: text('registry').notNull(),
    link: text('link').notNull(),
    /** When everything that could be asked last answered. */
    succeededAt: moment('succeeded_at'),
    /** Since when the address answers that there is nothing, and whether it said so on two days. */
    goneSince: moment('gone_since'),
    gone: boolean('gone').notNull().default(false),
    findings: jsonb('findings').notNull().default(sql`'[]'::jsonb`),
    /** Why something is unknown. */
    details: text('details').notNull().default(''),
  },
  (table) => [
    index('source_checks_latest').on(table.sourceId, table.at.desc().nullsFirst(), table.id.desc().nullsFirst()),
    check('source_checks_registry', sql`registry in ('answered', 'absent', 'unknown', 'none')`),
    check('source_checks_link', sql`link in ('alive', 'gone', 'unknown', 'none')`),
  ],
)

/** Who cites a source in public, now or once. Whoever publishes writes it down here (`noteCitations`). */
export const citedSources = pgTable(
  'cited_sources',
  {
    sourceId: uuid('source_id').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    /** When it was cited for the first time; a break in between does not move it. */
    since: moment('since').notNull(),
    /** When it was last taken away; null while it is cited. */
    endedAt: moment('ended_at'),
    /** When its pages were told that the grace after a retraction is over. */
    graceEndedAt: moment('grace_ended_at'),
  },
  (table) => [
    primaryKey({ columns: [table.sourceId, table.subjectKind, table.subjectId] }),
    index('cited_sources_subject').on(table.subjectKind, table.subjectId),
  ],
)
