/**
 * Raw tables beside the comments: what was decided and by whom, and what is counted. Readers stand in them as HMACs that
 * are good for one comment only, never as addresses. Comments and questions themselves are Payload's.
 */
import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { moment } from '@/platform/tables'
import { threadTables } from './thread-tables'
import { unclearTables } from './unclear-tables'

/**
 * Who did what to a comment, when and why. Append-only: a trigger refuses change and removal, but for the notes, which
 * go when the comment is erased.
 */
export const moderationLog = pgTable(
  'moderation_log',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    commentId: uuid('comment_id').notNull(),
    at: moment('at').notNull().default(sql`now()`),
    actor: text('actor').notNull(),
    /** Id of the staff account; empty for readers and the system. */
    staffId: text('staff_id').notNull().default(''),
    action: text('action').notNull(),
    fromStatus: text('from_status').notNull().default(''),
    toStatus: text('to_status').notNull().default(''),
    /** Reason codes, apart by spaces. */
    reasons: text('reasons').notNull().default(''),
    /** What the writer is told. */
    noteToWriter: text('note_to_writer'),
    /** For staff alone. */
    note: text('note'),
  },
  (table) => [
    index('moderation_log_comment').on(table.commentId, table.at),
    index('moderation_log_at').on(table.at),
    check('moderation_log_actor', sql`actor in ('staff', 'reader', 'system')`),
  ],
)

/** Who has an item of the queue in hand; a lease, so that it comes free by itself. */
export const commentClaims = pgTable(
  'comment_claims',
  {
    commentId: uuid('comment_id').primaryKey(),
    staffId: text('staff_id').notNull(),
    until: moment('until').notNull(),
  },
  (table) => [index('comment_claims_until').on(table.until)],
)

/** How near what waits is to something answered, and how many wait for the same: looked for once, so that the queue orders at once. */
export const commentNearness = pgTable('comment_nearness', {
  commentId: uuid('comment_id').primaryKey(),
  /** The answered question that is nearest. */
  questionId: uuid('question_id'),
  /** In hundredths of its words. */
  near: integer('near').notNull().default(0),
  /** Others that wait with the same question. */
  same: integer('same').notNull().default(0),
  at: moment('at').notNull().default(sql`now()`),
})

/** Wordings that were replaced: a reader’s edit, a span taken out. Purged with the private original. */
export const commentWordings = pgTable(
  'comment_wordings',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    commentId: uuid('comment_id').notNull(),
    at: moment('at').notNull().default(sql`now()`),
    why: text('why').notNull(),
    words: text('words').notNull(),
    /** Such as the spans that were taken out, as offsets. */
    details: jsonb('details'),
  },
  (table) => [index('comment_wordings_comment').on(table.commentId, table.at)],
)

/**
 * Pages that are gone because the asker took their consent back, so that their address answers 410. `slug` is the SHA-256
 * of it: an address is made of the words that it asks.
 */
export const withdrawnQuestions = pgTable(
  'withdrawn_questions',
  {
    language: text('language').notNull(),
    slug: text('slug').notNull(),
    questionId: uuid('question_id').notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.language, table.slug] })],
)

/** Where a reader’s question is quoted with their consent, so that taking it back reaches every place. */
export const quotedQuestions = pgTable(
  'quoted_questions',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    commentId: uuid('comment_id').notNull(),
    placeKind: text('place_kind').notNull(),
    placeId: uuid('place_id').notNull(),
    /** Of the block in an article’s body; empty for a question page. */
    reference: text('reference').notNull().default(''),
    /** Opens the hash by which the article knows the words; gone once they were taken back. */
    salt: text('salt'),
    at: moment('at').notNull().default(sql`now()`),
    withdrawnAt: moment('withdrawn_at'),
  },
  (table) => [
    uniqueIndex('quoted_questions_place').on(table.commentId, table.placeKind, table.placeId, table.reference),
    index('quoted_questions_of').on(table.placeKind, table.placeId),
    index('quoted_questions_reference').on(table.reference),
    check('quoted_questions_kind', sql`place_kind in ('article', 'question')`),
  ],
)

export const discussionTables = {
  ...threadTables,
  ...unclearTables,
  quoted_questions: quotedQuestions,
  moderation_log: moderationLog,
  comment_claims: commentClaims,
  comment_nearness: commentNearness,
  comment_wordings: commentWordings,
  withdrawn_questions: withdrawnQuestions,
}
