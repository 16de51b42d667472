/**
 * The public ledger: every published text, append-only. A trigger refuses change and removal, but for one thing: the
 * function `withdraw_revision_text` empties a text and leaves a row in `text_removals`. And what is set aside.
 */
import { sql } from 'drizzle-orm'
import {
  check,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
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
/** Texts that the law made us remove, and why: append-only, written by `withdraw_revision_text` alone. */
export const textRemovals = pgTable(
  'text_removals',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    revisionId: uuid('revision_id').notNull(),
    articleId: uuid('article_id').notNull(),
    number: integer('number').notNull(),
    contentHash: text('content_hash').notNull(),
    /** Readers see it. */
    reason: text('reason').notNull(),
    at: moment('at').notNull().default(sql`now()`),
    databaseUser: text('database_user').notNull(),
  },
  (table) => [
    uniqueIndex('text_removals_revision').on(table.revisionId),
    index('text_removals_article').on(table.articleId, table.number),
    index('text_removals_content').on(table.contentHash),
    check('text_removals_reason', sql`btrim(reason) <> ''`),
  ],
)

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/**
 * What is drawn for those who share a page: one row for a published article (its id), and one for the publication. Can
 * be drawn again from what is published; `file` and `bytes` are empty where our fonts lack the letters.
 */
export const sharePictures = pgTable(
  'share_pictures',
  {
    subject: text('subject').primaryKey(),
    /** Of everything that shows in it. */
    factsHash: text('facts_hash').notNull(),
    alt: text('alt').notNull(),
    /** The last part of its address, from the hash of its bytes. */
    file: text('file'),
    bytes: bytea('bytes'),
    drawnAt: moment('drawn_at').notNull(),
  },
  (table) => [index('share_pictures_file').on(table.file)],
)

export const articleTables = {
  revisions,
  text_removals: textRemovals,
  set_aside: setAside,
  share_pictures: sharePictures,
}
