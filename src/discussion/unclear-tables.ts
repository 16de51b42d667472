/** Sentences that readers found unclear. Nothing in it says who: no name, no address, no fingerprint of a network. */
import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { moment } from '@/platform/tables'

export const unclearNotes = pgTable(
  'unclear_notes',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    articleId: uuid('article_id').notNull(),
    /** Number of the revision whose text the reader had before them. */
    revision: integer('revision').notNull(),
    /** Where in that text: see `sentenceAt`. */
    place: text('place').notNull(),
    /** The published words of that text; both empty for its whole opening. */
    heading: text('heading').notNull(),
    sentence: text('sentence').notNull(),
    /** The reader's own words; never public. */
    remark: text('remark').notNull().default(''),
    /** Reason codes, apart by spaces. */
    heldFor: text('held_for').notNull().default(''),
    /** Of the form and what was sent: a double click is one note. */
    submission: text('submission').notNull(),
    at: moment('at').notNull().default(sql`now()`),
    outcome: text('outcome'),
    /** What the editor says in public. */
    outcomeWords: text('outcome_words').notNull().default(''),
    /** The revision that made it clearer. */
    outcomeRevision: integer('outcome_revision'),
    settledAt: moment('settled_at'),
    settledBy: text('settled_by').notNull().default(''),
  },
  (table) => [
    uniqueIndex('unclear_notes_submission').on(table.submission),
    index('unclear_notes_open').on(table.at).where(sql`settled_at is null`),
    index('unclear_notes_of').on(table.articleId, table.settledAt),
    check('unclear_notes_outcome', sql`outcome in ('clearer', 'explained', 'kept', 'not-useful')`),
    check('unclear_notes_settled', sql`(outcome is null) = (settled_at is null)`),
  ],
)

export const unclearTables = { unclear_notes: unclearNotes }
