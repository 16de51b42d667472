/** The public ledger: every published text, append-only (a trigger refuses change and removal). */
import { sql } from 'drizzle-orm'
import { check, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
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
