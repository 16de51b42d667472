/** The public ledger: every published text, append-only (a trigger refuses change and removal); and what is set aside. */
import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { moment } from '@/platform/tables'

export const revisions = pgTable(
  'revisions',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    articleId: uuid('article_id').notNull(),
    number: integer('number').notNull(),
    time: moment('time').notNull(),
    changeClass: text('change_class').notNull(),
    note: text('note').notNull().default(''),
    /** Empty only after a removal demanded by law; hash and reason stay. */
    canonicalText: text('canonical_text'),
    contentHash: text('content_hash').notNull(),
    /** Empty for the first. */
    previousHash: text('previous_hash'),
    hash: text('hash').notNull(),
  },
  (table) => [
    uniqueIndex('revisions_article_number').on(table.articleId, table.number),
    uniqueIndex('revisions_hash').on(table.hash),
    check('revisions_number', sql`number > 0`),
    check(
      'revisions_class',
      sql`change_class in ('first', 'unclassed', 'typo', 'link', 'clarity', 'evidence', 'correction')`,
    ),
  ],
)

/** Words that could not be saved because somebody else had saved meanwhile; one row for an article and its writer. */
export const setAside = pgTable(
  'set_aside',
  {
    articleId: uuid('article_id').notNull(),
    staffId: uuid('staff_id').notNull(),
    words: jsonb('words').notNull(),
    basedOn: integer('based_on').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.staffId] }), index('set_aside_at').on(table.at)],
)
